import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { checkedGraphQL } from '@/src/cms/requests/checked'
import { graphQLDoor } from '@/src/doors/graphql-door'

export const POST = graphQLDoor(config, checkedGraphQL(GRAPHQL_POST(config)))
export const OPTIONS = REST_OPTIONS(config)
