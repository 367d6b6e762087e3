# One image for all programs of Hoso; docker-compose.yml says which one a container runs.
FROM node:24-trixie-slim AS build
WORKDIR /hoso
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-trixie-slim
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps
WORKDIR /hoso
COPY --from=build /hoso/package.json ./
COPY --from=build /hoso/node_modules ./node_modules
COPY --from=build /hoso/dist ./dist
COPY tools/healthy.mjs ./tools/healthy.mjs
# Documents and the sandbox's identity keys; a volume is mounted here.
RUN mkdir -p /var/lib/hoso && chown node:node /var/lib/hoso
USER node
CMD ["node", "dist/apps/api/src/main.js"]
