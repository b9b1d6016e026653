import type { Report, ReportPart } from '#core/report/report.ts';

type Heading = Extract<ReportPart, { readonly is: 'heading' }>;

/** A heading of the second level, null before the first one, with all that stands below it. */
export type ReportSection = { readonly heading: Heading | null; readonly parts: readonly ReportPart[] };

/** The parts of a report, section by section. */
export function reportSections({ parts }: Report): readonly ReportSection[] {
  const starts = parts.flatMap((part, at) => (part.is === 'heading' && part.level === 2 ? [at] : []));
  const first = starts[0] ?? parts.length;
  return [
    ...(first > 0 ? [{ heading: null, parts: parts.slice(0, first) }] : []),
    ...starts.flatMap((start, place) => {
      const heading = parts[start];
      const own = parts.slice(start + 1, starts[place + 1] ?? parts.length);
      return heading?.is === 'heading' ? [{ heading, parts: own }] : [];
    }),
  ];
}
