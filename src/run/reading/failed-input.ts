/** An input that was set aside: what is wrong with it and what to do about it. The others are read all the same. */
export interface FailedInput {
  path: string;
  problem: string;
  cure: string;
}
