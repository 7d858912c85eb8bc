import type { SanitizedConfig } from 'payload'

/** Session cookies go over https alone where the site is reached by it. Takes the finished configuration, and changes it. */
export function withSecureCookies(config: SanitizedConfig, isSecure: boolean): SanitizedConfig {
  for (const { auth } of config.collections) if (auth) auth.cookies.secure = isSecure
  return config
}
