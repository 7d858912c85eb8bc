import config from '@payload-config'
import '@payloadcms/next/css'
import '@/src/admin/styles/tokens.css'
import './admin.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { getPayload, type ServerFunctionClient } from 'payload'
import type { ReactNode, ReactElement } from 'react'
import { answerTo, isServerFunction } from '@/src/admin/called-function'
import { callIsRead } from '@/src/config/log/request-id'
import { serverFunctions } from '@/src/admin/server-functions'
import { adminColourStyle } from '@/src/plans/colours'
import { plan } from '@/src/plans/this-plan'
import { importMap } from './admin/importMap.js'

export { metadata } from '@payloadcms/next/layouts'

const serverFunction: ServerFunctionClient = async function (args) {
  'use server'
  callIsRead()
  if (!isServerFunction(args, await config)) return { errors: [{ message: 'There is no such function.' }] }
  try {
    return await handleServerFunctions({ ...args, config, importMap, serverFunctions })
  } catch (error) {
    return answerTo(error, () => getPayload({ config }))
  }
}

export default function AdminLayout({ children }: { children: ReactNode }): ReactElement {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      <style dangerouslySetInnerHTML={{ __html: adminColourStyle(plan.colours) }} />
      {children}
    </RootLayout>
  )
}
