/** What binds a person: who is no ASN is bound by a contract or by the law on villages. */
export type EmploymentStatus = 'pns' | 'pppk' | 'pppk-paruh-waktu' | 'non-asn' | 'kepala-desa' | 'perangkat-desa'
