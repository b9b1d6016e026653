import type { Kind } from '#core/documents/document.ts';
import { newCompany } from '#core/documents/company.ts';
import { dayInZone } from '#core/calendar.ts';
import type { IsoDate } from '#core/brand.ts';
import { hrefOf, isSamePage, parseRoute, type Route } from '#core/route.ts';
import type { Contacts, OwnFile } from './contacts.svelte.ts';
import { Collisions } from './collisions.svelte.ts';
import { Desk } from './desk.svelte.ts';
import type { DocumentSession } from './documentSession.svelte.ts';
import type { Late } from './late.ts';
import type { Library } from './library.svelte.ts';
import type { NewDocument, OnLate } from './newDocument.ts';
import type { Surroundings } from './ports.ts';
import type { SaveStatus } from './saveStatus.svelte.ts';

type Parts = {
  readonly library: Library;
  readonly status: SaveStatus;
  readonly surroundings: Surroundings;
  readonly late: Late;
};

/** The zone of today's date until a model says another (decisions.md, Scoring 7). */
const zone = 'Europe/Helsinki';

/** The whole app as the pages see it: where the user is, the documents, the contacts, and what can be undone. */
export class App {
  #route = $state.raw<Route>({ place: 'home' });
  /** The company that only answers what somebody asked by link. */
  #asked = $state.raw<string | null>(null);
  #hasLeftSurvey = false;
  readonly desk = new Desk();
  readonly library: Library;
  readonly status: SaveStatus;
  /** What two tabs did to the same places. */
  readonly collisions: Collisions;
  /** What loads late: the contacts of this visit, snapshots, backups. */
  readonly late: Late;
  readonly #surroundings: Surroundings;
  #contacts = $state.raw<Contacts | null>(null);

  constructor({ library, status, surroundings, late }: Parts) {
    this.library = library;
    this.status = status;
    this.late = late;
    this.collisions = new Collisions(this);
    library.onCollision((collision) => void this.collisions.take(collision));
    this.#surroundings = surroundings;
  }

  get route(): Route {
    return this.#route;
  }

  /** The contacts of this visit. Throws before `prepareContacts` has been awaited. */
  get contacts(): Contacts {
    if (!this.#contacts) throw new Error('A place that shows contacts prepares them first.');
    return this.#contacts;
  }

  /** The file of the user's own that was read in this visit; null when there is none. */
  get ownFile(): OwnFile | null {
    return this.#contacts?.file ?? null;
  }

  /** Fetches the code of contacts, for the places that show them. Throws when it could not be fetched. */
  async prepareContacts(): Promise<Contacts> {
    const loaded = this.#contacts ?? (await this.late.contacts());
    // Whoever asked first may have had the answer meanwhile: there is one desk in a visit.
    return (this.#contacts ??= loaded);
  }

  /** Whether the page is for who was asked by link: the question and its result, and nothing else (`LT-119`). */
  get isAsked(): boolean {
    const route = this.#route;
    return route.place === 'survey' || (route.place === 'level' && route.company === this.#asked);
  }

  /** Notes a company that only answers what somebody asked, unless its user has gone on to the rest. */
  noteAsked(company: string): void {
    if (!this.#hasLeftSurvey) this.#asked = company;
  }

  /** Goes on from what somebody asked to all that the app does. */
  leaveSurvey(): void {
    this.#hasLeftSurvey = true;
    this.#asked = null;
  }

  /** Today's date where the company is. */
  get today(): IsoDate {
    return dayInZone(this.#surroundings.now(), zone);
  }

  /** The present moment, in milliseconds since 1970. */
  get now(): number {
    return this.#surroundings.now().getTime();
  }

  /** Takes the route from the address; false when the page stays as it is, such as under a drawer. */
  follow(hash: string): boolean {
    const before = this.#route;
    this.#route = parseRoute(hash);
    if (isSamePage(before, this.#route)) return false;
    this.desk.lay([]);
    return true;
  }

  /** Goes to a place. */
  go(route: Route): void {
    this.#surroundings.visit(hrefOf(route));
  }

  /** The company at hand: the one in the address, else the user's own, else the example. Null when there is none. */
  get company(): string | null {
    if ('company' in this.#route) return this.#route.company;
    return this.ownCompany ?? this.library.documents[0]?.company ?? null;
  }

  /** The newest company that is no example, or null. */
  get ownCompany(): string | null {
    const own = this.library.documents.find((document) => !this.#isExample(document.company));
    return own?.company ?? null;
  }

  /** Creates a company with the given name; null when storage refused. */
  async createCompany(name: string): Promise<string | null> {
    const created = await this.library.create({ kind: 'company', body: newCompany(name) });
    return 'reason' in created ? null : created.id;
  }

  /** Creates a document of a company; null when storage refused, which the header then says. */
  async create<K extends Kind>(
    fresh: NewDocument<K>,
    onlate?: OnLate<K>,
  ): Promise<DocumentSession<K> | null> {
    const created = await this.library.create(fresh, onlate);
    return 'reason' in created ? null : created;
  }

  #isExample(company: string): boolean {
    return this.library.companies.some((known) => known.id === company && known.example);
  }
}
