import type { IsoDate } from '#core/brand.ts';
import { dayNumber, isoDate } from '#core/calendar.ts';
import { type CompanySize, newCompany, type Sector } from '#core/documents/company.ts';
import { type MadePack, makePack } from '#core/level/benchmark/makePack.ts';
import { packEntry } from '#core/level/benchmark/packEntry.ts';
import { newAssessment } from '#core/level/edit.ts';
import type { Text } from '#core/text.ts';
import { builtInTest, currentTest } from '#content/level/levelTests.ts';
import { ladders } from './exampleGroupRounds.ts';

const title: Text = { en: 'Made-up benchmark pack', fi: 'Keksitty vertailuaineisto' };

/** The steps of forty made-up companies in the order of the dimensions, by industry and size; ? is *don't know*. */
const companies: { readonly [sector in Sector]?: { readonly [size in CompanySize]?: readonly string[] } } = {
  C: {
    small: ['21121221', '11121121', '22222221', '12122221', '22121231', '11222221', '22222231'],
    medium: [
      ...['22121231', '22222232', '12122221', '21222232'],
      ...['32232332', '22232231', '11121221', '2322233?'],
    ],
    large: ['22332232', '33243333', '23222232', '21312342', '32132231', '3323324?'],
  },
  G: {
    micro: ['11121111'],
    small: ['22121221', '21222221', '12121121', '22222232', '32222332', '21121221'],
    medium: ['22222232', '32232332', '22122231', '23222332'],
  },
  M: {
    micro: ['12221311', '22221321', '11221211'],
    small: ['22232322', '12222321', '23232332', '22222321'],
    medium: ['32232333'],
  },
};

/** The made-up pack: some groups are large enough to be told, and others are not. */
export function examplePack(language: keyof Text, day: IsoDate): MadePack {
  const { id, version } = currentTest;
  const asked = isoDate(dayNumber(day) - 45);
  const entries = Object.entries(companies).flatMap(([sector, sizes]) =>
    Object.entries(sizes).flatMap(([size, all]) =>
      all.flatMap((steps, at) => {
        const { facts, ...rest } = newCompany('');
        const company = {
          ...rest,
          facts: { ...facts, sector: sector as Sector, size: size as CompanySize },
        };
        const round = { ...newAssessment(asked, { id, version }), ladders: ladders(steps) };
        return packEntry(`${sector} ${size} ${at}`, company, [round], builtInTest) ?? [];
      }),
    ),
  );
  return makePack(entries, {
    title: title[language],
    madeOn: isoDate(dayNumber(day) - 30),
    test: { id, version },
  });
}
