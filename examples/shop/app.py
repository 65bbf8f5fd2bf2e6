"""The shop's web application: sign up, read invoices, hear of payments. `uvicorn --factory app:create_app`."""

import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from alguna_client import AsyncAlguna, errors, models, webhooks
from billing_telemetry import OpenTelemetry

SCHEMA = """
CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, day TEXT, customer TEXT, item TEXT, quantity INT, price TEXT);
CREATE TABLE IF NOT EXISTS deliveries (id TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS paid (invoice TEXT PRIMARY KEY, amount TEXT);
"""
router = APIRouter()


class SignUp(BaseModel):
    """A new account of the shop. account: its id here."""

    account: str
    name: str
    email: str
    plan_id: str


class InvoicePage(BaseModel):
    """Invoices, and the offset of the next page."""

    items: list[models.InvoiceSummary]
    next: str | int | None


def billing(request: Request) -> AsyncAlguna:
    alguna: AsyncAlguna = request.app.state.alguna
    return alguna


Billing = Annotated[AsyncAlguna, Depends(billing)]


@router.post("/signups", status_code=201)
async def sign_up(new: SignUp, alguna: Billing) -> models.Subscription:
    """Create the customer and its subscription; a browser that sends the form again creates nothing twice."""
    customer = await alguna.customers.create(
        name=new.name,
        currency="USD",
        contacts=[{"email": new.email, "is_primary": True}],
        idempotency_key=alguna.derive("customer", new.account),
    )
    return await alguna.subscriptions.create(
        customer_id=customer.id,
        plan_id=new.plan_id,
        auto_activate=True,
        idempotency_key=alguna.derive("subscription", new.account),
    )


@router.get("/customers/{customer_id}/invoices")
async def invoices(customer_id: str, alguna: Billing, after: int | None = None) -> InvoicePage:
    """Return a page of invoices; `next` is the `after` of the next one."""
    page = await alguna.invoices.list(customer_id=customer_id, sort="issue_date:desc", limit=50, offset=after)
    return InvoicePage(items=page.items, next=page.next_cursor)


@router.post("/webhooks", status_code=204)
async def receive(request: Request) -> None:
    """Note that an invoice was paid, once, however often the event is delivered."""
    body = await request.body()
    try:
        event = webhooks.parse(request.headers, body, os.environ["ALGUNA_WEBHOOK_SECRET"])
    except errors.WebhookVerificationError as error:
        raise HTTPException(401) from error
    delivery = webhooks.delivery_id(request.headers)
    with request.app.state.database as database:  # one transaction
        is_new = database.execute("INSERT OR IGNORE INTO deliveries VALUES (?)", (delivery,)).rowcount
        if is_new and isinstance(event, models.InvoicePaidEvent):
            database.execute("INSERT INTO paid VALUES (?, ?)", (event.data.id, str(event.data.total)))


@router.get("/health")
async def health(alguna: Billing) -> dict[str, str | None]:
    """Return whether the provider responds, within two seconds."""
    await alguna.with_options(max_attempts=1).customers.list(limit=1, deadline=2)
    return {"status": "ok", "request_id": alguna.last_request_id}


async def refuse(_: Request, error: Exception) -> Response:
    """Return what the provider refused, or 503 for what can be sent again, under the same keys."""
    refused = isinstance(error, errors.BadRequestError | errors.UnprocessableEntityError)
    status = 404 if isinstance(error, errors.NotFoundError) else 422 if refused else 503
    return JSONResponse({"detail": str(error)}, status)


def create_app(alguna: AsyncAlguna | None = None, database: str = "shop.sqlite") -> FastAPI:
    """Return the application. alguna: by default the account that ALGUNA_API_KEY names."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with alguna or AsyncAlguna(observer=OpenTelemetry()) as app.state.alguna:
            app.state.database = sqlite3.connect(database)
            app.state.database.executescript(SCHEMA)
            yield
            app.state.database.close()

    app = FastAPI(lifespan=lifespan, exception_handlers={errors.BillingClientError: refuse})
    app.include_router(router)
    return app
