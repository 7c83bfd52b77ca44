/** What of others reaches the phone; the same as THIRD-PARTY-NOTICES.md. */
export const notices = [
  { part: 'React', licence: 'MIT', holder: 'Meta Platforms, Inc. and affiliates', address: 'react.dev' },
  {
    part: 'React Router',
    licence: 'MIT',
    holder: 'React Training LLC, Remix Software Inc., Shopify Inc.',
    address: 'reactrouter.com',
  },
  { part: 'idb', licence: 'ISC', holder: 'Jake Archibald', address: 'github.com/jakearchibald/idb' },
  { part: 'zustand', licence: 'MIT', holder: 'Paul Henschel', address: 'github.com/pmndrs/zustand' },
  { part: 'valibot', licence: 'MIT', holder: 'Fabian Hiller', address: 'valibot.dev' },
  {
    part: 'Plus Jakarta Sans',
    licence: 'SIL OFL 1.1',
    holder: 'The Plus Jakarta Sans Project Authors',
    address: 'openfontlicense.org',
  },
] as const
