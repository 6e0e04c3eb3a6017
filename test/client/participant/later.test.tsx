// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fetchAhead, later } from '../../../client/parts/later.tsx';
import { settle, stillPage } from '../support/page.tsx';

stillPage();

const Sheet = () => <p>The sheet</p>;

test('what was fetched ahead is there with the first picture, also without a line', async () => {
  let line = true;
  const Part = later(async () => (line ? Sheet : Promise.reject(new TypeError('no network'))));
  await fetchAhead();
  line = false;
  render(<Part />);
  expect(screen.getByText('The sheet')).toBeTruthy();
});

test('what cannot be fetched says so, and opens by itself once the line is back', async () => {
  let line = false;
  const Part = later(async () => (line ? Sheet : Promise.reject(new TypeError('no network'))), <p>Not here yet</p>);
  render(<Part />);
  expect(screen.queryByText('Not here yet')).toBeNull(); // nothing flashes while it is on its way
  await settle();
  expect(screen.getByText('Not here yet')).toBeTruthy();
  line = true;
  await settle(3_000);
  expect(screen.getByText('The sheet')).toBeTruthy();
});

test('one part that fails does not keep the others from being fetched ahead', async () => {
  later(async () => Promise.reject(new TypeError('no network')));
  const Part = later(async () => Sheet);
  await fetchAhead();
  render(<Part />);
  expect(screen.getByText('The sheet')).toBeTruthy();
});
