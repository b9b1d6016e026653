import { linkOf } from '#core/level/evidence.ts';

/** A link as it is shown: where it leads is read before it is opened (`LT-32`). */
export type ShownLink =
  | { readonly is: 'web'; readonly href: string; readonly host: string }
  | { readonly is: 'mail'; readonly href: string; readonly address: string };

/** How a kept link is shown; null when there is none that may be opened. */
export function shownLink(link: string): ShownLink | null {
  const href = linkOf(link);
  if (href === null || !URL.canParse(href)) return null;
  if (href.startsWith('mailto:')) {
    const [address = ''] = href.slice('mailto:'.length).split('?');
    return { is: 'mail', href, address };
  }
  return { is: 'web', href, host: new URL(href).host };
}
