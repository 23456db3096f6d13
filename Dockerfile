# syntax=docker/dockerfile:1
# The bot, without the tools that build it. Runs as a user without rights, on a root file system that may be read-only: what it writes is
# /data alone (and that only without DATABASE_URL).
FROM node:24-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm pack --pack-destination /package && mv /package/*.tgz /package/hairpin.tgz

FROM node:24-slim AS install
WORKDIR /app
COPY --from=build /package/hairpin.tgz /src/package-lock.json ./
RUN npm install --no-audit --no-fund --ignore-scripts ./hairpin.tgz && rm hairpin.tgz

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 HAIRPIN_DATA_DIR=/data
COPY --from=install --chown=root:root /app /app
RUN install -d -o 10001 -g 10001 -m 0700 /data
USER 10001:10001
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/node_modules/hairpin/bin/hairpin.js"]
CMD ["serve"]
