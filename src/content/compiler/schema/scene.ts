import * as v from 'valibot'
import { about, object } from './object.ts'
import { actKind, id, list, recipient, relation, switched, text, whole } from './words.ts'

const message = v.pipe(
  object({
    dari: text,
    sebagai: v.optional(about(text, 'Jabatan atau hubungannya dengan Anda')),
    jam: about(text, "Seperti di layar: '07.40'"),
    kata: text,
    gambar: v.optional(about(text, 'Apa yang tampak pada gambar yang dikirim')),
  }),
  v.transform((raw) => ({
    from: raw.dari,
    ...(raw.sebagai && { role: raw.sebagai }),
    time: raw.jam,
    says: raw.kata,
    ...(raw.gambar && { attached: raw.gambar }),
  })),
)

const reply = v.pipe(
  object({
    jawaban: about(id, 'Id pilihan dari soal ini'),
    kepada: recipient,
    kata: v.optional(about(text, 'Kalimat Anda; kosongkan bila pilihannya bukan kalimat')),
    lalu: v.optional(list(message), []),
    hubungan: about(relation, 'Akibatnya bagi hubungan, lepas dari tugas'),
  }),
  v.transform((raw) => ({
    choice: raw.jawaban,
    to: raw.kepada,
    ...(raw.kata && { says: raw.kata }),
    comesBack: raw.lalu,
    relation: raw.hubungan,
  })),
)

/** `percakapan` of a scenario. */
export const chat = v.pipe(
  object({
    ruang: about(text, 'Nama grup, atau nama orangnya'),
    anggota: v.optional(whole(3, 999)),
    adegan: about(
      list(
        v.pipe(
          object({
            untuk: about(id, 'Id soal yang dijawab di sini; soal pembuka selalu ada'),
            pesan: list(message),
            balasan: about(list(reply), 'Satu untuk tiap pilihan'),
          }),
          v.transform(({ untuk, pesan, balasan }) => ({ question: untuk, messages: pesan, replies: balasan })),
        ),
      ),
      'Satu untuk tiap soal yang dijawab dalam percakapan',
    ),
  }),
  v.transform(({ ruang, anggota, adegan }) => ({
    kind: 'chat' as const,
    room: ruang,
    ...(anggota !== undefined && { members: anggota }),
    turns: adegan,
  })),
)

const post = v.pipe(
  object({
    id: about(id, 'Selamanya: ketukan peserta disimpan dengannya'),
    akun: text,
    jam: about(text, 'Seperti di layar: 2 jam'),
    kata: text,
    suka: v.optional(whole(0, 9999), 0),
    bergambar: v.optional(about(switched, 'true: memakai gambar skenario'), false),
    tindakan: v.optional(
      about(
        list(
          v.pipe(
            object({
              tindakan: actKind,
              kata: v.optional(about(text, 'Yang ditulis, misalnya isi komentar')),
              jawaban: about(id, 'Id pilihan yang sama artinya'),
            }),
            v.transform(({ tindakan, kata, jawaban }) => ({
              kind: tindakan,
              ...(kata && { says: kata }),
              choice: jawaban,
            })),
          ),
        ),
        'Yang dinilai; tindakan lain pada unggahan ini tidak berakibat',
      ),
      [],
    ),
  }),
  v.transform((raw) => ({
    id: raw.id,
    account: raw.akun,
    when: raw.jam,
    says: raw.kata,
    likes: raw.suka,
    hasPicture: raw.bergambar,
    acts: raw.tindakan,
  })),
)

/** `linimasa` of a scenario. */
export const feed = v.pipe(
  object({
    unggahan: list(post),
    lewati: v.optional(
      about(id, 'Pilihan yang berlaku bila tidak ada tindakan yang dinilai; kosongkan bila tidak satu pun cocok'),
    ),
    kelak: v.optional(
      about(
        list(
          v.pipe(
            object({ jawaban: id, kata: text }),
            v.transform(({ jawaban, kata }) => ({ choice: jawaban, says: kata })),
          ),
        ),
        'Akibat beberapa hari kemudian, menurut pilihan',
      ),
      [],
    ),
  }),
  v.transform(({ unggahan, lewati, kelak }) => ({
    kind: 'feed' as const,
    posts: unggahan,
    ...(lewati && { scrolledOn: lewati }),
    later: kelak,
  })),
)
