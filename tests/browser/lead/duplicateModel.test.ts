import { expect, test } from 'vitest';
import { exampleCompany } from '#content/example/exampleCompany.ts';
import { duplicateModel } from '#state/models.ts';
import { opened } from '../state/tab.ts';
import { designApp } from './designApp.ts';

test('DE-71: a copy keeps its canvas, and its criteria the lines that they came from', async () => {
  const { app, company } = await designApp();
  const { model } = exampleCompany('en', '2026-11-22');
  const first = opened(await app.create({ kind: 'model', company, body: model }));
  const copy = await duplicateModel(app, first.id, 'copy');
  expect(copy?.body.design.canvas).toEqual(model.design.canvas);
  expect(copy?.body.criteria.map(({ line }) => line)).toEqual(model.criteria.map(({ line }) => line));
  expect(model.criteria.filter(({ line }) => line !== null).length).toBeGreaterThanOrEqual(8);
});
