import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invitationToLink } from '../src/exchange/link';
import { aheadScript } from '../texts-ahead';
import golden from './exchange/golden/link-1.json';
import { anyInvitation } from './exchange/invitations';

const script = await aheadScript();

/** What the page asks for ahead, with texts in these languages. In: what stands behind the `#`. */
function askedFor(hash: string, languages: readonly string[]): string[] {
  const asked: string[] = [];
  const texts = languages.map((code) => `${code} assets/model-${code}.js assets/respondent-${code}.js`).join(',');
  const document = {
    currentScript: { dataset: { texts } },
    createElement: () => ({}),
    head: { append: ({ rel, href }: { rel: string; href: string }) => asked.push(`${rel} ${href}`) },
  };
  runInNewContext(script, { document, location: { hash }, atob });
  return asked;
}

const textsIn = (code: string) => ['model', 'respondent'].map((file) => `modulepreload /assets/${file}-${code}.js`);
const hashOf = (link: string): string => link.slice(link.indexOf('#'));

describe('a phone on a slow line', () => {
  it('asks for the texts of the link’s language before the page itself is there', () => {
    for (const { invitation, link } of golden.cases)
      expect(askedFor(hashOf(link), ['xx', invitation.language])).toEqual(textsIn(invitation.language));
  });

  it('finds the language whatever else the invitation says', () => {
    fc.assert(
      fc.property(anyInvitation, (invitation) => {
        const link = invitationToLink('https://a.dk', invitation);
        fc.pre(link.ok);
        expect(askedFor(hashOf(link.ok ? link.value : ''), [invitation.language])).toEqual(
          textsIn(invitation.language),
        );
      }),
    );
  });

  it('asks for nothing ahead where there is no link, a damaged one, or a language without texts', () => {
    for (const hash of ['', '#', '#abc', '#a b', `#${'A'.repeat(400)}`, hashOf(golden.cases[0]!.link)])
      expect(askedFor(hash, ['xx'])).toEqual([]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(askedFor(`#${text}`, ['xx'])).toEqual([]);
      }),
    );
  });
});
