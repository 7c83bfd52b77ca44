/** Sentences of the small parts that every screen is made of. */
export const ui = {
  appName: 'ASN Netral',
  close: 'Tutup',
  mainNavigation: 'Utama',
  actions: 'Langkah berikut',
} as const
