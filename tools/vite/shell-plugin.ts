import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { IndexHtmlTransformContext, Plugin } from 'vite'
import { firstTapScript } from './first-tap.ts'
import { prerender } from './prerender.ts'

/**
 * Makes index.html a page that paints and answers taps before any other file has come: the welcome and the neutral frame
 * as markup, all critical CSS and the first-tap script inline, and a policy that allows exactly these and our own files.
 */
export function shell({ generateScopedName }: { generateScopedName: string }): Plugin[] {
  let root = ''
  return [
    {
      name: 'shell',
      apply: 'build',
      configResolved: (config) => {
        root = config.root
      },
      transformIndexHtml: {
        order: 'post',
        async handler(html, { bundle }) {
          const script = await firstTapScript(root)
          const { welcome, frame } = await prerender(root, generateScopedName)
          const inline = inlineStyles(html, bundle ?? {})
          const policy = policyFor(script, inline.css)
          return inline.html
            .replace(/>\s+</g, '><')
            .replace(/<meta charset="utf-8" ?\/?>/i, (charset) => `${charset}${policy}`)
            .replace('</head>', () => `<style>${inline.css}</style><script>${script}</script></head>`)
            .replace('<div id="root"></div>', () => `<div id="root">${welcome}</div>`)
            .replace('<div id="frame"></div>', () => `<div id="frame">${frame}</div>`)
        },
      },
    },
    {
      name: 'shell-in-development',
      apply: 'serve',
      transformIndexHtml: () => [{ tag: 'script', children: 'window.early = () => undefined', injectTo: 'head' }],
    },
  ]
}

/** Takes the linked and the written styles out of the page and gives them as one. */
function inlineStyles(
  html: string,
  bundle: NonNullable<IndexHtmlTransformContext['bundle']>,
): { html: string; css: string } {
  let css = ''
  const rest = html
    .replace(/<style>([^<]*)<\/style>/g, (_, written: string) => {
      css += written.replace(/\s+/g, ' ').trim()
      return ''
    })
    .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, file: string) => {
      const asset = bundle[file]
      if (asset?.type !== 'asset') throw new Error(`${link}: no such style in the bundle`)
      // Addresses in a style sheet count from its own folder, those in the page from the root.
      css += String(asset.source)
        .trim()
        .replace(/url\((?!["']?(?:data:|#|\/))(["']?)(?:\.\/)?/g, (_, quote) => `url(${quote}${posix.dirname(file)}/`)
      delete bundle[file]
      return ''
    })
  if (css.includes('</')) throw new Error('a style holds "</" and would end its own tag')
  return { html: rest, css }
}

function policyFor(script: string, css: string): string {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hash(script)}`,
    `style-src 'self' ${hash(css)}`,
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "font-src 'self'",
    "media-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
