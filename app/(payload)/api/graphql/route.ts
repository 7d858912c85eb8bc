import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { graphQLDoor } from '@/src/doors/graphql-door'

export const POST = graphQLDoor(config, GRAPHQL_POST(config))
