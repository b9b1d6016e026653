import type { GoldenContact, GoldenEvent } from '#core/scoring/goldenContact.ts';
import type { Field, ScoringModel } from '#core/scoring/model.ts';
import { estimateText } from '../amounts.ts';
import { listOf, nameOf, valueName } from '../names.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { type Fact, labelFacts, proseFact } from './fact.ts';

type Told = Pick<GoldenContact, 'values' | 'events'>;

/** Everything that a field says. */
export function fieldFacts(field: Field, speaker: Speaker): readonly Fact[] {
  const { t } = speaker;
  const { facts } = t.modelText;
  return [
    ...labelFacts(field.label, speaker),
    { name: facts.type, value: t.lead.fields.types[field.type] },
    { name: facts.of, value: facts.ofs[field.of] },
    { name: facts.fieldGroup, value: t.lead.fields.groups[field.group] },
    ...field.values.flatMap(({ value, label }) =>
      labelFacts(label, speaker, facts.valueNamed(value.trim() || t.modelText.empty)),
    ),
    { name: facts.missing, value: listOf(field.unknown, speaker) },
  ];
}

/** Everything that a golden contact says. */
export function goldenFacts(golden: GoldenContact, model: ScoringModel, speaker: Speaker): readonly Fact[] {
  const { t, f } = speaker;
  const { facts, none } = t.modelText;
  const { previous, expected } = golden;
  const currency = model.value?.currency ?? '';
  return [
    proseFact(facts.name, golden.label, speaker),
    { name: facts.asOf, value: f.date(golden.asOf) },
    ...toldFacts(golden, model, speaker),
    ...golden.colleagues.map((events) => ({
      name: facts.colleague,
      value: listOf(
        events.map((event) => eventText(event, model, speaker)),
        speaker,
      ),
    })),
    {
      name: facts.previous,
      value: previous === null ? none : `${previous.grade}, ${facts.pair(previous.fit, previous.activity)}`,
    },
    {
      name: facts.expected,
      value: [
        facts.scores(f.number(expected.fit), f.number(expected.behaviour), f.whole(expected.score)),
        `${expected.grade}, ${facts.pair(expected.pair.fit, expected.pair.activity)}`,
        `${t.files.open.golden.what.qualified}: ${t.files.open.golden.qualified[expected.qualified]}`,
        routedByText(expected.routedBy, model, speaker),
        expected.value === null ? none : estimateText(expected.value, speaker, currency),
      ].join('; '),
    },
  ];
}

/** What is told of a contact: its values and what it did. */
export function toldFacts({ values, events }: Told, model: ScoringModel, speaker: Speaker): readonly Fact[] {
  return [
    ...values.map(({ field, value }) => ({
      name: nameOf(field, model.fields, speaker),
      value: valueName(field, value, model, speaker),
    })),
    ...events.map((event) => ({
      name: speaker.t.modelText.facts.event,
      value: eventText(event, model, speaker),
    })),
  ];
}

/** One event: its kind, its day, and what is known of it. */
export function eventText(event: GoldenEvent, model: ScoringModel, speaker: Speaker): string {
  const { kind, day, topic, asset, channel, amount } = event;
  return [
    nameOf(kind, model.eventKinds, speaker),
    speaker.f.date(day),
    ...(topic === null ? [] : [nameOf(topic, model.topics, speaker)]),
    ...[asset, channel].filter((text): text is string => text !== null && text.trim() !== ''),
    ...(amount === null ? [] : [speaker.f.number(amount)]),
  ].join(', ');
}

function routedByText(id: string | null, { gates, routing }: ScoringModel, speaker: Speaker): string {
  const { t } = speaker;
  const rule = id === null ? t.modelText.none : nameOf(id, [...gates, ...routing], speaker);
  return `${t.files.open.golden.what.routedBy}: ${rule}`;
}
