/** How good a ranking is, after Järvelin and Kekäläinen (2002), and how sure we are of it. */
import { randomFrom } from '../random.ts';

export type Grades = ReadonlyMap<string, number>;

/** A result of at least this grade is a right one. */
const RIGHT = 2;

/** Normalised discounted cumulative gain of the first ten, 0 to 1; a gain of 2^grade - 1. */
export function ndcg10(ranked: readonly string[], grades: Grades): number {
  const best = [...grades.values()].toSorted((a, b) => b - a);
  return gain(ranked.map((id) => grades.get(id) ?? 0)) / gain(best);
}

const gain = (grades: readonly number[]) =>
  grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** 1 when the first one is right. */
export const success1 = ([first]: readonly string[], grades: Grades): number => (isRight(first, grades) ? 1 : 0);

/** Share of the right ones, at most three, among the first three. */
export function recall3(ranked: readonly string[], grades: Grades): number {
  const right = [...grades.values()].filter((grade) => grade >= RIGHT).length;
  return ranked.slice(0, 3).filter((id) => isRight(id, grades)).length / Math.min(3, right);
}

const isRight = (id: string | undefined, grades: Grades) => id !== undefined && (grades.get(id) ?? 0) >= RIGHT;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

const RESAMPLES = 1000;

/** 95 % interval of the mean by percentile bootstrap (Efron 1979); the same for the same values. */
export function interval(values: readonly number[]): [low: number, high: number] {
  const random = randomFrom(values.length);
  const draw = () => mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0));
  const means = Array.from({ length: RESAMPLES }, draw).toSorted((a, b) => a - b);
  return [means[Math.floor(RESAMPLES * 0.025)] ?? 0, means[Math.floor(RESAMPLES * 0.975)] ?? 0];
}
