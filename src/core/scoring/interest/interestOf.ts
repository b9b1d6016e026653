import type { Centipoints, DayNumber } from '../../brand.ts';
import type { ContactEvent } from '../../contacts/table.ts';
import { toCentipoints } from '../centipoints.ts';
import { fadingTable, pointsAtAge } from '../fadingTable.ts';
import type { InterestRule } from '../interestRule.ts';
import type { Topic } from '../model.ts';

/** What a contact or a company is interested in (`SC-38`). */
export type Interest = {
  /** Id of the single point of interest: where the interest peaks now; null when it does nowhere. */
  readonly spoi: string | null;
  /** Id of the topic of the whole history; null when there is none. */
  readonly hat: string | null;
  /** All topics in the order of the model. */
  readonly topics: readonly TopicInterest[];
};

/** The points of one topic. */
export type TopicInterest = {
  readonly topic: string;
  /** Faded by age: what SPOI goes by. */
  readonly faded: Centipoints;
  /** Not faded: what HAT goes by. */
  readonly full: Centipoints;
  /** Day of the newest event that gave it points; null without any. */
  readonly newest: DayNumber | null;
};

/** The interest of somebody with these events on the day `asOf` (`SC-38`); the order of events does not matter. */
export function interestOf(
  rule: InterestRule,
  topics: readonly Topic[],
  events: readonly ContactEvent[],
  asOf: DayNumber,
): Interest {
  const weighed = weigh(rule, events, asOf);
  const interests = topics.map(({ id }) => interestIn(id, weighed));
  return {
    spoi: peakOf(interests, ({ faded }) => faded),
    hat: peakOf(interests, ({ full }) => full),
    topics: interests,
  };
}

type WeighedEvent = Pick<TopicInterest, 'faded' | 'full'> & {
  readonly topic: string | undefined;
  readonly day: DayNumber;
};

/** The visible events of the named kinds with what they give; a kind that is named twice counts as it stands first. */
function weigh(
  rule: InterestRule,
  events: readonly ContactEvent[],
  asOf: DayNumber,
): readonly WeighedEvent[] {
  const visible = events.filter(({ day }) => day <= asOf);
  const kinds = new Set(rule.events.map(({ event }) => event));
  return [...kinds].flatMap((kind) => {
    const ofKind = visible.filter((event) => event.kind === kind);
    // A table of all ages is worth making only where there is an event to look up in it.
    if (ofKind.length === 0) return [];
    const full = toCentipoints(rule.events.find(({ event }) => event === kind)?.points ?? 0);
    const table = fadingTable(full, rule.fading, null);
    return ofKind.map(({ topic, day }) => ({ topic, day, full, faded: pointsAtAge(table, asOf - day) }));
  });
}

function interestIn(topic: string, weighed: readonly WeighedEvent[]): TopicInterest {
  const about = weighed.filter((event) => event.topic === topic);
  return {
    topic,
    faded: about.reduce((sum, { faded }) => sum + faded, 0),
    full: about.reduce((sum, { full }) => sum + full, 0),
    newest: about.reduce<DayNumber | null>((newest, { day }) => Math.max(newest ?? day, day), null),
  };
}

/** The topic with the most points above 0; ties go to the newer newest event, then to the one that stands first. */
function peakOf(
  interests: readonly TopicInterest[],
  pointsOf: (interest: TopicInterest) => Centipoints,
): string | null {
  const [peak] = interests
    .filter((interest) => pointsOf(interest) > 0)
    .sort((a, b) => pointsOf(b) - pointsOf(a) || (b.newest ?? 0) - (a.newest ?? 0));
  return peak?.topic ?? null;
}
