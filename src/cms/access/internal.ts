import type { Access } from 'payload'
import { isInternal, isSecretariat } from './roles.ts'

/** Read access of what is kept for the board: secretariat, leader group and board. */
export const internal: Access = ({ req }) => isInternal(req.user)

/** Write access of what the secretariat keeps. */
export const secretariat: Access = ({ req }) => isSecretariat(req.user)

/** Of what is made by the system alone, or never undone. */
export const nobody: Access = () => false
