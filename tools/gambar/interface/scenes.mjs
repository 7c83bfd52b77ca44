import { sky } from '../kit/places.mjs'
export const scenes = { 'selamat-datang': sky }
