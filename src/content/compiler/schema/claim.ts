import * as v from 'valibot'
import { about, object } from './object.ts'
import { list, text } from './words.ts'

/** `klaim.yaml`: what the sources of the course state, each to be taught and asked. */
export const claimFile = list(
  object({
    id: about(text, 'Seperti di lembar fakta, misalnya SD-000-1'),
    isi: about(text, 'Pernyataan sumbernya, dengan kata sederhana'),
    berkas: about(text, 'Nama berkas sumbernya'),
    koreksi: v.optional(about(text, 'Yang keliru di sumbernya, dan yang benar')),
    catatan_pelatih: v.optional(about(text, 'Hanya melaporkan peristiwa: tidak diajarkan dan tidak ditanyakan')),
  }),
)
