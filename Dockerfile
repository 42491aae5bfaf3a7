# Lotse in one image; docker-compose.yml gives it its database and queue.
FROM node:24-slim AS dependencies
WORKDIR /lotse
COPY package.json package-lock.json ./
# The node package is for machines with an older Node; this image has the right one.
RUN npm install --no-save --omit=dev --no-audit --no-fund

# The desk as browsers load it.
FROM node:24-slim AS desk
WORKDIR /lotse
COPY package.json package-lock.json tsconfig.json ./
RUN npm install --no-save --no-audit --no-fund
COPY scripts scripts
COPY web web
COPY adapters/console/api.ts adapters/console/api.ts
COPY adapters/http/page adapters/http/page
COPY src/domain src/domain
RUN node scripts/build-web.mjs

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
WORKDIR /lotse
COPY --from=dependencies /lotse/node_modules node_modules
COPY package.json LICENSE ./
COPY src src
COPY adapters adapters
COPY ingestion ingestion
COPY db db
COPY demo demo
COPY prompts prompts
COPY --from=desk /lotse/web/dist web/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "--eval", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that SIGTERM reaches it and it stops cleanly.
ENTRYPOINT ["node", "src/cli.ts"]
CMD ["serve"]
