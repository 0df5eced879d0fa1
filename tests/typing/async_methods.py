"""Async methods, with a line to import the client."""

import asyncio

from pagerduty_client import AsyncClient


async def main() -> None:
    async with AsyncClient.from_env() as client:
        user = await client.users.get_current()
        names: list[str] = [one.name async for one in client.users.list(query=user.name)]
        incident, service = await asyncio.gather(client.incidents.get("P1"), client.services.get("P2"))
        print(names, incident.title, service.name, await client.teams.list().all())
        response = await client.incidents.with_response.list(limit=10)
        print([one.title for one in response.parsed], (await client.users.with_response.get(user.id)).parsed.email)
        await client.teams.delete("P3")


asyncio.run(main())
