/** Floors against falling back, no estimate for unseen queries; the bench prints the whole table, beside other engines. */
import { expect, it } from 'vitest';
import { isWithin } from '../../bench/measure.ts';
import { measureFinding } from '../../bench/quality.ts';

it.each(measureFinding())('$what: $value', (figure) => {
  expect(isWithin(figure), `at ${figure.budget}`).toBe(true);
});
