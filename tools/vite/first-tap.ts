import { build } from 'vite'

/** The inline script, small and in the JavaScript of 2015: browsers too old for the app must still read its sentence. */
export async function firstTapScript(root: string): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2015',
      minify: true,
      rolldownOptions: { input: `${root}/src/first-tap.ts`, output: { format: 'iife' } },
    },
  })
  const [chunk] = 'output' in output ? output.output : []
  if (!chunk) throw new Error('src/first-tap.ts gave no script')
  if (chunk.code.includes('</')) throw new Error('src/first-tap.ts holds "</" and would end its own tag')
  return chunk.code.trim()
}
