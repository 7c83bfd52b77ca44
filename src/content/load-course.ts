import type { Course } from '../domain/course.ts'
import { packLoader } from './load-pack.ts'

export const loadCourse = packLoader<Course>('course')
