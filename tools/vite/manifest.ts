import { existsSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { ManifestOptions } from 'vite-plugin-pwa'

const screenshots = [
  { src: 'layar/1.png', label: 'Materi singkat dengan gambar' },
  { src: 'layar/2.png', label: 'Skenario: apa yang Anda lakukan?' },
  { src: 'layar/3.png', label: 'Jalur belajar dan kemajuan' },
]

const fileName = 'manifest.webmanifest'

export function webManifest(): Plugin {
  let publicDir = ''
  return {
    name: 'web-manifest',
    apply: 'build',
    configResolved: (config) => {
      publicDir = config.publicDir
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(manifest(publicDir)) })
    },
    transformIndexHtml: () => [{ tag: 'link', attrs: { rel: 'manifest', href: `./${fileName}` }, injectTo: 'head' }],
  }
}

/** What the phone's home screen knows of the app. All addresses are relative: any folder of any host will do. */
function manifest(publicDir: string): Partial<ManifestOptions> {
  return {
    // Resolved against the origin, not the folder (W3C manifest, "id"); a bare "./" would be the identity of the host's own app.
    id: 'asn-netral',
    name: 'ASN Netral: pelatihan netralitas ASN',
    short_name: 'ASN Netral',
    description: 'Materi, skenario, dan kuis netralitas ASN yang tetap berjalan tanpa sinyal.',
    lang: 'id',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: '#f6efe2',
    background_color: '#f6efe2',
    categories: ['education', 'government'],
    icons: [
      { src: 'ikon/ikon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'ikon/ikon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'ikon/ikon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'ikon/ikon-maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
      { src: 'ikon/ikon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Lanjut belajar', url: './#/' },
      { name: 'Ulangi yang belum tepat', url: './#/ulang' },
      { name: 'Kemajuan saya', url: './#/kemajuan' },
    ],
    screenshots: screenshots
      .filter(({ src }) => existsSync(`${publicDir}/${src}`))
      .map(({ src, label }) => ({
        src,
        label,
        sizes: pngSize(`${publicDir}/${src}`),
        type: 'image/png',
        form_factor: 'narrow',
      })),
  }
}

/** Width and height stand in the first chunk, IHDR (https://www.w3.org/TR/png-3/#11IHDR). */
function pngSize(file: string): string {
  const bytes = readFileSync(file)
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
}
