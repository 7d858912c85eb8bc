import config from '@payload-config'
import '@payloadcms/next/css'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { checked } from '@/src/cms/requests/checked'
import { restDoor } from '@/src/doors/rest-door'

export const GET = restDoor(config, checked(config, REST_GET(config)))
export const POST = restDoor(config, checked(config, REST_POST(config)))
export const DELETE = restDoor(config, checked(config, REST_DELETE(config)))
export const PATCH = restDoor(config, checked(config, REST_PATCH(config)))
export const PUT = restDoor(config, checked(config, REST_PUT(config)))
export const OPTIONS = restDoor(config, checked(config, REST_OPTIONS(config)))
