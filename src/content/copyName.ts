import { renamed, type Text } from '#core/text.ts';

/** The name of a copy: in both languages where they differ, else in the language of whoever copies (`DE-150`). */
export function copyName(name: Text, language: keyof Text): Text {
  const both = { en: `${name.en}, copy`, fi: `${name.fi}, kopio` };
  return name.en === name.fi ? renamed(name, language, both[language]) : both;
}
