import type { FieldAccess } from 'payload'
import { isStaff } from './roles.ts'

/** Read access of a field that is for those who work with the content: nor may others filter or sort by it. */
export const staffOnly: FieldAccess = ({ req }) => isStaff(req.user)
