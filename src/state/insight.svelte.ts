import type { CompaniesFound, CompanyWish } from '#core/scoring/answers/findCompanies.ts';
import type { ContactWish, FoundContact } from '#core/scoring/answers/findContacts.ts';
import type { CompanyExplanation } from '#core/scoring/answers/explainCompany.ts';
import type { Explanation } from '#core/scoring/answers/explainContact.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { Newest } from './newest.svelte.ts';
import type { ContactSet, InsightPort } from './ports.ts';

/** Which contacts are asked about, and under which model. */
export type Asked = { readonly set: ContactSet; readonly model: ScoringModel };

/** A contact that was explained, and its place in the table. */
export type Explained = { readonly place: number; readonly explanation: Explanation };

/** What a page knows of one contact, of two, or of a company (`DE-51`). Each kind of question has its newest answer. */
export class Insight {
  readonly first = new Newest<Explained>();
  readonly second = new Newest<Explained>();
  readonly contacts = new Newest<readonly FoundContact[]>();
  readonly company = new Newest<CompanyExplanation>();
  readonly companies = new Newest<CompaniesFound>();
  readonly #port: InsightPort;

  constructor(port: InsightPort) {
    this.#port = port;
  }

  /** Explains one contact, by its place in the table or as the first that a wish finds. */
  explain(asked: Asked, contact: number | ContactWish): Promise<void> {
    return this.first.ask(async () => {
      if (typeof contact === 'number') return this.#explained(asked, contact);
      const found = await this.#port.ask({ type: 'find', ...asked, wish: contact, most: 1 });
      return found?.[0] ? this.#explained(asked, found[0].place) : null;
    });
  }

  /** Explains the contact that stands beside the first one. */
  explainSecond(asked: Asked, place: number): Promise<void> {
    return this.second.ask(() => this.#explained(asked, place));
  }

  find(asked: Asked, wish: ContactWish, most: number): Promise<void> {
    return this.contacts.ask(() => this.#port.ask({ type: 'find', ...asked, wish, most }));
  }

  explainCompany(asked: Asked, company: number): Promise<void> {
    return this.company.ask(() => this.#port.ask({ type: 'company', ...asked, company }));
  }

  findCompanies(asked: Asked, wish: CompanyWish, most: number): Promise<void> {
    return this.companies.ask(() => this.#port.ask({ type: 'findCompanies', ...asked, wish, most }));
  }

  async #explained(asked: Asked, place: number): Promise<Explained | null> {
    const explanation = await this.#port.ask({ type: 'explain', ...asked, contact: place });
    return explanation && { place, explanation };
  }
}
