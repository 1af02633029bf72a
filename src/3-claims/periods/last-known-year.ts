/** No later year has been when this was released: of it a paper without a date can only tell what is to come. */
export const LAST_KNOWN_YEAR = 2026;
