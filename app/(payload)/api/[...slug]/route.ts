import config from '@payload-config'
import '@payloadcms/next/css'
import { REST_DELETE, REST_GET, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { restDoor } from '@/src/doors/rest-door'

export const GET = restDoor(config, REST_GET(config))
export const POST = restDoor(config, REST_POST(config))
export const DELETE = restDoor(config, REST_DELETE(config))
export const PATCH = restDoor(config, REST_PATCH(config))
export const PUT = restDoor(config, REST_PUT(config))
export const OPTIONS = GET
