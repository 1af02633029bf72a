/** A cell of a data file as it is shown; `text` is empty where nothing stands. */
export interface SheetCell {
  text: string;
  rows: number;
  columns: number;
}

/** A sheet of a data file. */
export interface Sheet {
  name: string | null;
  rows: SheetCell[][];
}
