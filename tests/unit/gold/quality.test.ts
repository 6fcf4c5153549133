/** Floors against falling back, a little below the targets; the bench prints the whole table, beside other engines. */
import { expect, it } from 'vitest';
import { isWithin } from '../../bench/measure.ts';
import { measureFinding } from '../../bench/quality.ts';

const SLACK = 0.02;

it.each(measureFinding())('$what: $value', (figure) => {
  const budget = figure.budget === null ? null : figure.budget + (figure.atLeast ? -SLACK : SLACK);
  expect(isWithin({ ...figure, budget }), `at ${budget}`).toBe(true);
});
