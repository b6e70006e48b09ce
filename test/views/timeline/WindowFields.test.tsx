// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DayInterval } from '../../../src/common/day.ts';
import { WindowFields } from '../../../src/views/timeline/WindowFields.tsx';

const whole = { earliest: '2014-02-01', latest: '2026-06-30' };
const fields = (days: DayInterval) => (
  <WindowFields
    window={{ days, whole, range: { from: 0, to: 1 }, choice: 'own', preview: () => undefined }}
  />
);
const atFirst = { earliest: '2020-01-01', latest: '2021-12-31' };

describe('WindowFields', () => {
  it.each([
    ['to', '1999-01-01', 'The first day lies after the last: the chart stays as it was.'],
    ['Shown from', '2021-12-20', 'The chart shows a month at the least: it stays as it was.'],
    ['Shown from', '0201-01-01', ''],
  ])('says why %s %s leaves the chart as it is, and keeps it to be mended', (name, day, notice) => {
    render(fields(atFirst));
    const field = screen.getByLabelText(name);
    fireEvent.change(field, { target: { value: day } });
    expect(screen.getByRole('status')).toHaveTextContent(notice);
    expect(field).toHaveValue(day);
    expect(field).toBeInvalid();
    fireEvent.blur(field);
    expect(field).toBeValid();
  });

  it('says that the record begins later than the day, until other days are shown', () => {
    const { rerender } = render(fields(atFirst));
    fireEvent.change(screen.getByLabelText('Shown from'), { target: { value: '1999-01-01' } });
    rerender(fields({ ...atFirst, earliest: whole.earliest }));
    expect(screen.getByRole('status')).toHaveTextContent(
      'The record begins in February 2014: shown from there.',
    );
    expect(screen.getByLabelText('Shown from')).toHaveValue('2014-02-01');
    rerender(fields(atFirst));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
