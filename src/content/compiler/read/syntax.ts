const afterBar = 'ditulis pada baris baru setelah tanda |.'

/**
 * What to tell an author of a slip in YAML, and at which column: `line` is the line where the parser stumbled, at
 * `column`, with its `code` (none: the rest of a sentence was taken for a remark).
 */
export function syntaxSlip(
  code: string | undefined,
  line: string,
  column: number,
): { readonly column: number; readonly message: string } {
  const rest = line.slice(column - 1)
  const isAtStart = line.slice(0, column - 1).trim() === ''
  const tell = (message: string, at = column) => ({ column: at, message })
  switch (code) {
    case undefined:
      return tell(`Tulisan setelah tanda # tidak terbaca. Kalimat yang memuat # ${afterBar}`)
    case 'TAB_AS_INDENT':
      return tell('Indentasi memakai tab. Pakai spasi.')
    case 'DUPLICATE_KEY':
      return tell(`Kunci "${rest.split(':')[0]}" ditulis dua kali. Hapus salah satunya.`)
    case 'MULTIPLE_DOCS':
      return tell('Baris --- membagi berkas ini. Hapus baris itu.')
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      if (isAtStart) break
      return tell(`Kalimat yang memuat titik dua ${afterBar}`)
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
      return tell(`Kalimat yang diawali tanda ${rest[0]} ${afterBar}`)
  }
  return brokenLine(line, column, isAtStart)
}

// The parser's code says little here; the line itself shows what an author most likely meant.
function brokenLine(line: string, column: number, isAtStart: boolean): { column: number; message: string } {
  const value = /^\s*(?:- )?[\w-]+:(\s+)(\S.*)$/.exec(line)
  const start = value ? line.length - (value[2]?.length ?? 0) + 1 : column
  const first = value?.[2]?.[0] ?? ''
  if (first === '|' || first === '>') {
    return {
      column: start,
      message: 'Sesudah tanda | mulai baris baru; kalimatnya ditulis di bawahnya, menjorok ke dalam.',
    }
  }
  if (first === '"' || first === "'") {
    return { column: start, message: `Kalimat yang memuat tanda kutip ${afterBar}` }
  }
  if (/[*&!%@`-]/.test(first)) {
    return { column: start, message: `Kalimat yang diawali tanda ${first} ${afterBar}` }
  }
  if (/^[^:[\]{}]*:\s*[[{][^\]}]*$/.test(line) || /^[[{]/.test(line.slice(column - 1))) {
    return { column, message: 'Kurung [ atau { belum ditutup.' }
  }
  if (/^\s*[\w-]+:\S/.test(line)) return { column, message: 'Beri spasi sesudah titik dua.' }
  if (!line.includes(':')) {
    return { column, message: 'Baris ini bukan "kunci: isi". Bila lanjutan kalimat di atasnya, jorokkan ke dalam.' }
  }
  const message = isAtStart
    ? 'Indentasi tidak lurus. Samakan dengan baris di atasnya; periksa juga kurung dan tanda kutip sebelum baris ini.'
    : 'Penulisan di sini tidak terbaca. Periksa indentasi, tanda kutip, dan kurung.'
  return { column, message }
}
