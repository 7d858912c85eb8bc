# Everything that production needs, made by `npm run package`, and nothing else.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm run package -- /package

FROM node:24-bookworm-slim
WORKDIR /app
# The only folders that are written to. The root may be mounted read-only.
ENV DATA_DIR=/data MEDIA_DIR=/data/media PORT=3000
RUN install -d -o node -g node /data /backup
COPY --from=build /package ./
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm or a shell in between, so that SIGTERM arrives.
CMD ["node", "src/run.mjs", "serve"]
