import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const ecdsaWithSha256 = der(0x30, Buffer.from('06082a8648ce3d040302', 'hex'))
const commonName = Buffer.from('0603550403', 'hex')
const subjectAltName = Buffer.from('0603551d11', 'hex')

/**
 * A key and a self-signed certificate for `localhost`, good for two days (RFC 5280, 4.1). `spki` is the digest under which
 * Chromium takes it for valid: with --ignore-certificate-errors it would keep nothing in its HTTP cache, and a service
 * worker would download everything a second time.
 */
export function makeCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publicDer = publicKey.export({ type: 'spki', format: 'der' })
  const body = toBeSigned(publicDer)
  const signature = sign('sha256', body, privateKey)
  const certificate = der(0x30, body, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: pem(certificate),
    spki: createHash('sha256').update(publicDer).digest('base64'),
  }
}

function toBeSigned(publicDer) {
  const dayMs = 86_400_000
  const name = der(0x30, der(0x31, der(0x30, commonName, der(0x0c, Buffer.from('localhost')))))
  const names = der(0x30, der(0x82, Buffer.from('localhost')))
  return der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    // A leading 1 keeps the number positive.
    der(0x02, Buffer.from([1]), randomBytes(8)),
    ecdsaWithSha256,
    name,
    der(0x30, utcTime(Date.now() - dayMs), utcTime(Date.now() + dayMs)),
    name,
    publicDer,
    der(0xa3, der(0x30, der(0x30, subjectAltName, der(0x04, names)))),
  )
}

function utcTime(at) {
  const digits = new Date(at).toISOString().replace(/\D/g, '')
  return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`))
}

/** One element of DER: tag, length, contents. Nothing here is longer than 65,535 bytes. */
function der(tag, ...parts) {
  const { length } = Buffer.concat(parts)
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), ...parts])
}

function pem(certificate) {
  const lines = certificate.toString('base64').match(/.{1,64}/g)
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
