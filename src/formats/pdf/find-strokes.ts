import type { PageStroke } from '../../schema/layout.ts';
import type { Matrix } from './matrix.ts';
import { apply, multiply } from './matrix.ts';

type Stroke = Omit<PageStroke, 'page'>;

const most = 4000;
const thickest = 3;
const shortest = 8;

/** The upright and level strokes of a page, whether drawn as lines, as frames or (the way of browsers and word processors) as thin filled boxes. */
export function findStrokes(
  operators: { fnArray: number[]; argsArray: unknown[] },
  ops: Readonly<Record<string, number>>,
  start: Matrix,
): Stroke[] {
  const strokes: Stroke[] = [];
  const stack: Matrix[] = [];
  const filling = new Set([ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke]);
  const stroking = new Set([ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke]);
  let matrix = start;
  for (const [index, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[index] as unknown[] | null;
    if (operator === ops.save) stack.push(matrix);
    else if (operator === ops.restore) matrix = stack.pop() ?? matrix;
    else if (operator === ops.transform) matrix = multiply(matrix, args as Matrix);
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      if (args?.[0]) matrix = multiply(matrix, args[0] as Matrix);
    } else if (operator === ops.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (operator === ops.constructPath && args && strokes.length < most) {
      const [painting, paths] = args as [number, [ArrayLike<number> | null]];
      for (const points of subpathsOf(paths[0] ?? [], matrix)) {
        if (filling.has(painting)) strokes.push(...thinBox(points));
        if (stroking.has(painting)) strokes.push(...edgesOf(points));
      }
    }
  }
  return strokes;
}

/** pdf.js packs a path into numbers: 0 move, 1 line, 2 and 3 curves, 4 close, each with its points. A subpath with a curve in it is no ruling. */
function subpathsOf(path: ArrayLike<number>, matrix: Matrix): [number, number][][] {
  const subpaths: [number, number][][] = [];
  let points: [number, number][] = [];
  let curved = false;
  const close = (): void => {
    if (!curved && points.length > 1) subpaths.push(points);
    points = [];
    curved = false;
  };
  for (let at = 0; at < path.length;) {
    const step = path[at]!;
    if (step === 0) close();
    if (step === 0 || step === 1) {
      points.push(apply(matrix, path[at + 1]!, path[at + 2]!));
      at += 3;
    } else if (step === 2 || step === 3) {
      curved = true;
      at += step === 2 ? 7 : 5;
    } else {
      if (points[0]) points.push(points[0]);
      at++;
    }
  }
  close();
  return subpaths;
}

function thinBox(points: readonly [number, number][]): Stroke[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thickest && right - left >= shortest)
    return [{ x1: left, x2: right, y1: (top + bottom) / 2, y2: (top + bottom) / 2 }];
  if (right - left <= thickest && bottom - top >= shortest)
    return [{ x1: (left + right) / 2, x2: (left + right) / 2, y1: top, y2: bottom }];
  return [];
}

function edgesOf(points: readonly [number, number][]): Stroke[] {
  return points.slice(1).flatMap(([x2, y2], index): Stroke[] => {
    const [x1, y1] = points[index]!;
    if (Math.abs(y1 - y2) < 1 && Math.abs(x1 - x2) >= shortest) return [{ x1: Math.min(x1, x2), x2: Math.max(x1, x2), y1, y2: y1 }];
    if (Math.abs(x1 - x2) < 1 && Math.abs(y1 - y2) >= shortest) return [{ x1, x2: x1, y1: Math.min(y1, y2), y2: Math.max(y1, y2) }];
    return [];
  });
}
