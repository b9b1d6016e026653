import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import CompanyView from '#pages/lead/buyingGroup/CompanyView.svelte';
import ContactView from '#pages/lead/contact/ContactView.svelte';
import { leadApp } from './leadApp.ts';

const model = modelFromTemplate(services, 'en');
const recipe = { ...recipeFromTemplate(services, 'en'), contacts: 300 };

async function viewOf(view: 'contact' | 'company', item?: string, body: ScoringModel = model) {
  const place = await leadApp(body, recipe);
  return render(view === 'contact' ? ContactView : CompanyView, { ...place, item });
}

/** How many colours cover a hundred pixels and more. */
function colorsOf(bitmap: ImageBitmap): number {
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  pen?.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(pen?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? []);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts.values()].filter((count) => count >= 100).length;
}

describe('one contact', () => {
  test('DE-52, DE-53: says who, how 0 becomes the score, and ends the ledger with it', async () => {
    const screen = await viewOf('contact', '12');
    await expect.element(screen.getByRole('heading', { level: 1, name: 'Contact 13' })).toBeVisible();
    const title = screen.getByRole('heading', { name: /^How 0 becomes/ });
    const score = /\d+/.exec(title.element().textContent.replace('0', ''))?.[0] ?? '';
    const ledger = screen.getByRole('table', { name: 'Ledger of the score' });
    await expect.element(ledger.getByRole('row', { name: `Score ${score}`, exact: true })).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'What would lift the grade' })).toBeVisible();
    await expect.element(screen.getByRole('img', { name: /^Points over the coming 90 days/ })).toBeVisible();
  });

  test('DE-144: what gave little or nothing is folded away until it is asked for, and the sum stays', async () => {
    const screen = await viewOf('contact', '12');
    const ledger = screen.getByRole('table', { name: 'Ledger of the score' });
    await expect.element(ledger.getByRole('row', { name: /^The other \d+, together/ })).toBeVisible();
    const few = ledger.getByRole('rowheader').elements().length;
    await userEvent.click(screen.getByRole('button', { name: /^Show all \d+$/ }));
    await expect.element(screen.getByRole('button', { name: 'Show the weightiest' })).toBeVisible();
    expect(ledger.getByRole('rowheader').elements().length).toBeGreaterThan(few);
    expect(ledger.getByRole('row', { name: /^The other/ }).query()).toBeNull();
  });

  test('DE-141: its pictures are saved as PNG, at twice the size and in their colours', async () => {
    const made = vi.spyOn(URL, 'createObjectURL');
    const screen = await viewOf('contact', '12');
    const figure = screen.getByRole('figure', { name: /^How 0 becomes/ });
    await userEvent.click(figure.getByRole('button', { name: /^Save as picture: How 0 becomes/ }));
    await expect.poll(() => made.mock.calls.length).toBe(1);
    const bitmap = await createImageBitmap(made.mock.calls[0]?.[0] as Blob);
    made.mockRestore();
    // On whole pixels, so one more on either side.
    const width = (figure.element().getBoundingClientRect().width + 48) * 2;
    expect(bitmap.width).toBeGreaterThanOrEqual(width);
    expect(bitmap.width).toBeLessThanOrEqual(width + 4);
    expect(colorsOf(bitmap)).toBeGreaterThan(5);
  });

  test('DE-50: another one is found on a limit, and by its number', async () => {
    const screen = await viewOf('contact');
    await userEvent.click(screen.getByText('Choose another contact, or compare two'));
    await expect.element(screen.getByText('just on the limit of B')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'By number' }));
    await userEvent.fill(screen.getByRole('searchbox'), '25');
    const found = screen.getByRole('link', { name: 'Contact 25', exact: true });
    await expect.element(found).toHaveAttribute('href', expect.stringMatching(/\/contact\/24$/));
    await expect
      .element(screen.getByRole('link', { name: 'Compare with Contact 25' }))
      .toHaveAttribute('href', expect.stringMatching(/\/contact\/\d+~24$/));
  });

  test('DE-51: of a file that is gone after a reload it says so, and shows nobody else', async () => {
    const screen = await viewOf('contact', 'own.12');
    await expect
      .element(screen.getByRole('heading', { name: 'Your own contacts are no longer here' }))
      .toBeVisible();
    expect(screen.getByRole('heading', { name: /^Contact \d/ }).query()).toBeNull();
  });

  test('DE-51: one that the list does not have is said to be absent', async () => {
    const screen = await viewOf('contact', '5000');
    await expect.element(screen.getByRole('heading', { name: 'There is no such contact' })).toBeVisible();
  });
});

test('DE-58: two contacts stand side by side, and the page says who leads', async () => {
  const screen = await viewOf('contact', '12~48');
  await expect
    .element(screen.getByRole('heading', { level: 1, name: 'Contact 13 and Contact 49' }))
    .toBeVisible();
  await expect.element(screen.getByText(/leads by \d+ points|Both have \d+ points/)).toBeVisible();
  await expect.element(screen.getByRole('columnheader', { name: 'Contact 49' })).toBeVisible();
});

describe('companies', () => {
  test('DE-56, DE-57: the best come first, and one tells its people and who is missing', async () => {
    const list = await viewOf('company');
    await expect.element(list.getByRole('link', { name: /^Company \d+$/ }).first()).toBeVisible();
    await list.unmount();
    const screen = await viewOf('company', '0');
    await expect.element(screen.getByRole('heading', { level: 1, name: 'Company 1' })).toBeVisible();
    await expect
      .element(screen.getByRole('link', { name: 'Contact 1', exact: true }))
      .toHaveAttribute('href', expect.stringMatching(/\/contact\/0$/));
    await expect
      .element(screen.getByText(/^Still missing: .+\.$|^Somebody is there for every role\.$/))
      .toBeVisible();
  });

  test('DE-56: a model without a company rule says what it is and where it is made', async () => {
    const screen = await viewOf('company', undefined, { ...model, company: null });
    await expect
      .element(screen.getByRole('link', { name: 'Make it in Build' }))
      .toHaveAttribute('href', expect.stringMatching(/\/build/));
  });
});
