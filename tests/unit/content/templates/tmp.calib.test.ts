import { test } from 'vitest';
import { generateContacts } from '#core/population/generateContacts.ts';
import { scoreContact } from '#core/scoring/scoreContact.ts';
import { criterionLines } from '#core/scoring/criterionLines.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import { existsSync } from 'node:fs';
const asOf = 20779;
test('calibrate', async () => {
  for (const id of ['services', 'software', 'manufacturing']) {
    const path = `../../../../src/content/templates/${id}.ts`;
    if (!existsSync(new URL(path, import.meta.url))) continue;
    const template = (await import(/* @vite-ignore */ path))[id];
    run(id, modelFromTemplate(template, 'en'), recipeFromTemplate(template, 'en'));
  }
  const ex = '../../../../src/content/example/exampleCompany.ts';
  if (existsSync(new URL(ex, import.meta.url))) {
    const { exampleCompany } = await import(/* @vite-ignore */ ex);
    const e = exampleCompany('fi', '2026-11-22');
    run('example', e.model, e.recipe);
  }
}, 100000);
function run(id: string, model: any, recipe: any) {
    const t0 = performance.now();
    const table = generateContacts(recipe, asOf);
    const ms = performance.now() - t0;
    const hist = new Array(101).fill(0), g: any = { A: 0, B: 0, C: 0, D: 0 }, touched: any = {};
    let fit = 0, beh = 0; const fh = new Array(11).fill(0), bh = new Array(11).fill(0);
    for (let i = 0; i < table.count; i++) {
      const values = new Map(table.columns.map((c) => [c.field, c.kind === 'codes' ? c.values[c.codes[i]!]! : c.numbers[i]!]));
      const ev = []; for (let k = table.events.starts[i]!; k < table.events.starts[i + 1]!; k++) ev.push({ kind: table.events.kindNames[table.events.kinds[k]!]!, day: table.events.days[k]! });
      const s = scoreContact(model, { values }, ev, asOf);
      hist[s.score]++; g[s.grade]++; fit += s.fit / 100; beh += s.behaviour / 100;
      fh[Math.max(0,Math.floor(s.fit / 500))]++; bh[Math.max(0,Math.floor(s.behaviour / 500))]++;
      for (const c of model.criteria) if (criterionLines(c, model.fields, { values }, ev, asOf).some((l) => l.points !== 0)) touched[c.id] = (touched[c.id] ?? 0) + 1;
    }
    const n = table.count;
    console.log(id, ms.toFixed(0) + 'ms', 'events', table.events.days.length, Object.entries(g).map(([k, v]: any) => k + (100 * v / n).toFixed(1)).join(' '), 'fit', (fit / n).toFixed(1), 'beh', (beh / n).toFixed(1));
    console.log(Object.entries(touched).map(([k, v]: any) => k + ' ' + (100 * v / n).toFixed(1)).join(', '));
    console.log('fit', fh.join(' '), 'beh', bh.join(' '));
    for (let b = 0; b < 100; b += 4) { const c = hist.slice(b, b + 4 + (b == 96 ? 1 : 0)).reduce((a: number, x: number) => a + x, 0); console.log(String(b).padStart(3), '#'.repeat(Math.round(c / n * 500))); }
}
