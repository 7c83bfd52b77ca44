import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { coursePlugin } from './tools/vite/course-plugin.ts'
import { webManifest } from './tools/vite/manifest.ts'
import { shell } from './tools/vite/shell-plugin.ts'

// One pattern for the build and for prerendering, or the prerendered markup wears other class names.
const generateScopedName = '[local]_[hash:base64:5]'

export default defineConfig({
  // Hash routes and relative addresses: the same files work in any folder of any static host.
  base: './',
  css: { modules: { generateScopedName } },
  build: {
    target: ['chrome106', 'safari15.4', 'ios15.4', 'firefox115'],
    assetsInlineLimit: 0,
    // One style sheet, which the shell takes into the page: late screens need no file of their own for it.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Few files: every one costs a round trip before the app is whole on the device.
        codeSplitting: {
          groups: [
            // Packages and what the first screens need in one file: apart, they and the bundler's helpers are three.
            { name: 'app', tags: ['$initial'], priority: 1 },
            { name: 'later', test: /src[\\/]features[\\/](review|progress|settings)[\\/]/ },
            { name: 'exam', test: /src[\\/]features[\\/](exam|test|pledge)[\\/]/ },
            // The look-up of acts and the law: asked for in the middle of a working day, without anything of the others.
            {
              name: 'lookup',
              test: /src[\\/](features[\\/](may-i|law)[\\/]|domain[\\/]search[\\/]|app[\\/]lookup-places)/,
            },
          ],
        },
      },
    },
  },
  plugins: [
    react(),
    coursePlugin(),
    shell({ generateScopedName }),
    webManifest(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      // The page registers the worker itself and asks before a new edition takes over.
      registerType: 'prompt',
      injectRegister: null,
      // Written by our own plugin: the one here enters the list of stored files without its size.
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,json,svg,woff2,webmanifest}', 'ikon/apple-touch-icon.png'],
        dontCacheBustURLsMatching: /-[\w-]{8}\.\w+$/,
        manifestTransforms: [
          // The worker checks each file by its length and tells its progress in bytes.
          (entries) => ({ manifest: entries.map((entry) => ({ ...entry, bytes: entry.size })) }),
        ],
        rollupFormat: 'iife',
        minify: true,
        sourcemap: false,
      },
    }),
  ],
})
