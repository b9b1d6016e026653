import { describe, expect, it } from 'vitest';
import { actions } from '#content/level/actions.ts';
import { dimensionTexts } from '#content/level/dimensions.ts';
import { dimensionIds } from '#content/level/dimensionIds.ts';
import { allTexts } from './texts.ts';

const ladders = allTexts.filter(({ place }) => place.includes('/ladder/'));

/** Words that domain.md, section 7, keeps off the screen or for something else, and empty words of selling. */
const forbidden = {
  en: [
    /marketing.ready/i,
    /\blevel/i,
    /maturity/i,
    /\bphase/i,
    /\bhot\b/i,
    /leverag/i,
    /seamless/i,
    /synerg/i,
    /holistic/i,
    /world.class/i,
    /empower/i,
    /journey/i,
  ],
  fi: [
    /marketing.ready/i,
    /\btaso/i,
    /kypsyys/i,
    /\baskel/i,
    /nurtur(?!ointipol[ku]u?)/i,
    /konvers/i,
    /\bkuuma/i,
    /saumatto/i,
    /synergi/i,
    /kokonaisvaltai/i,
    /ratkaisu/i,
    /asiakaspolku/i,
  ],
} as const;

function longest(texts: readonly { readonly text: { readonly en: string; readonly fi: string } }[]): number {
  return Math.max(...texts.flatMap(({ text }) => [text.en.length, text.fi.length]));
}

function placed(pattern: RegExp): typeof allTexts {
  return allTexts.filter(({ place }) => pattern.test(place));
}

describe('every text of the level test', () => {
  it('is there in both languages, trimmed and not the same in both', () => {
    for (const { place, text } of allTexts) {
      for (const words of [text.en, text.fi]) {
        expect(words, place).not.toBe('');
        expect(words, place).toBe(words.trim());
        expect(words, place).not.toMatch(/ {2}/);
      }
      expect(text.en, place).not.toBe(text.fi);
    }
  });

  it('has no dashes for thoughts, no exclamation marks and no three dots', () => {
    for (const { place, text } of allTexts) expect(text.en + text.fi, place).not.toMatch(/[—–!…]| - /);
  });

  it.each(['en', 'fi'] as const)('uses none of the forbidden words (%s)', (language) => {
    for (const { place, text } of allTexts) {
      for (const word of forbidden[language]) expect(text[language], place).not.toMatch(word);
    }
  });

  it('speaks of stages (vaihe) only where the stages of a lead are meant', () => {
    const places = allTexts.filter(({ text }) => /vaihe(?!toeh)/.test(text.fi)).map(({ place }) => place);
    expect(new Set(places.map((place) => place.split('/')[1]))).toEqual(new Set(['handover']));
  });

  it('uses step (porras) only for the four steps', () => {
    const outside = allTexts.filter(
      ({ text }) => /porra|porta[ai]/i.test(text.fi) || /\bstep/i.test(text.en),
    );
    expect(new Set(outside.map(({ place }) => place.split('/')[0]))).toEqual(
      new Set(['missing', 'results', 'rules']),
    );
  });
});

describe('lengths', () => {
  it('keep a statement of a ladder within 150 characters and a question on one line', () => {
    expect(longest(ladders)).toBeLessThanOrEqual(150);
    expect(longest(placed(/\/question$/))).toBeLessThanOrEqual(80);
  });

  it('keep short names within 16 characters and lines of the staircase within 60', () => {
    expect(longest(placed(/\/shortName$/))).toBeLessThanOrEqual(16);
    expect(longest(placed(/\/line$/))).toBeLessThanOrEqual(60);
  });

  it('keep titles of actions within 80 characters, their reasons and what is missing within 190', () => {
    expect(longest(placed(/^actions\/.+\/title$/))).toBeLessThanOrEqual(80);
    expect(longest(placed(/^actions\/.+\/why$/))).toBeLessThanOrEqual(190);
    expect(longest(placed(/^missing\//))).toBeLessThanOrEqual(190);
  });
});

describe('the voice', () => {
  it('lets the company speak of itself on the ladders', () => {
    for (const { place, text } of ladders) {
      expect(text.en, place).toMatch(/\b(we|our|us)\b/i);
      expect(text.fi, place).toMatch(/mme\b|meillä(?!\p{L})/iu);
    }
  });

  it('bids actions in the te-form: titles begin with an imperative', () => {
    for (const id of dimensionIds) {
      for (const action of Object.values(actions[id]))
        expect(action.title.fi).toMatch(/^\p{Lu}\p{Ll}+k(aa|ää) /u);
    }
  });

  it('asks every question with a question mark and ends every sentence with a full stop', () => {
    for (const { ladder, question } of Object.values(dimensionTexts)) {
      expect(question.en + question.fi).toMatch(/\?.*\?$/);
      for (const statement of Object.values(ladder)) expect(statement.en + statement.fi).toMatch(/\..*\.$/);
    }
  });
});
