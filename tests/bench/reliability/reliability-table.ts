/** A finding with its probability and whether truth bears it out. */
export interface JudgedFinding {
  confidence: number;
  isReal: boolean;
}

/** Findings of like probability: how many there are, how probable they say they are, how many are real. */
export interface ReliabilityBin {
  from: number;
  to: number;
  findings: number;
  stated: number;
  real: number;
}

const edges = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001] as const;

/** Judged findings by bins of their probability; empty bins are left out. */
export function reliabilityTable(judged: readonly JudgedFinding[]): ReliabilityBin[] {
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1]!;
    const bin = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    if (bin.length === 0) return [];
    return [
      {
        from,
        to: Math.min(1, to),
        findings: bin.length,
        stated: bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length,
        real: bin.filter(({ isReal }) => isReal).length / bin.length,
      },
    ];
  });
}

/** How far stated and real shares lie apart, weighted by the number of findings (expected calibration error). */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const all = bins.reduce((sum, { findings }) => sum + findings, 0);
  return bins.reduce((sum, { findings, stated, real }) => sum + findings * Math.abs(stated - real), 0) / Math.max(1, all);
}
