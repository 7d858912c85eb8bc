import type { SanitizedConfig } from 'payload'

/** Makes session cookies `Secure` if the site is reached over https. Mutates the finished configuration. */
export function withSecureCookies(config: SanitizedConfig, isSecure: boolean): SanitizedConfig {
  for (const { auth } of config.collections) if (auth) auth.cookies.secure = isSecure
  return config
}
