import config from '@payload-config'
import '@payloadcms/next/css'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { checked } from '@/src/cms/requests/checked'

export const GET = checked(config, REST_GET(config))
export const POST = checked(config, REST_POST(config))
export const DELETE = checked(config, REST_DELETE(config))
export const PATCH = checked(config, REST_PATCH(config))
export const PUT = checked(config, REST_PUT(config))
export const OPTIONS = checked(config, REST_OPTIONS(config))
