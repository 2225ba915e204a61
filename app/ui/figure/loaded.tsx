"use client"

import dynamic from "next/dynamic"

/**
 * What reacts in a figure is fetched where the figure stands, and by no other lesson; its first state is drawn
 * on the server all the same.
 */
export const AccumulationExplorer = dynamic(() =>
  import("./accumulation/explorer").then((file) => file.Explorer),
)
export const Arranged = dynamic(() => import("./guidelines/arranged").then((file) => file.Arranged))
export const Bench = dynamic(() => import("./trials/bench").then((file) => file.Bench))
export const Builder = dynamic(() => import("./plan/builder").then((file) => file.Builder))
export const Checker = dynamic(() => import("./risk-check/checker").then((file) => file.Checker))
export const Decision = dynamic(() => import("./driving/decision").then((file) => file.Decision))
export const Loop = dynamic(() => import("./cycle/loop").then((file) => file.Loop))
export const MyCard = dynamic(() => import("./stop-date/my-card").then((file) => file.MyCard))
export const Planner = dynamic(() => import("./stop-date/planner").then((file) => file.Planner))
export const ReceptorExplorer = dynamic(() => import("./receptor/explorer").then((file) => file.Explorer))
export const Sorter = dynamic(() => import("./ladder/sorter").then((file) => file.Sorter))
export const Cases = dynamic(() => import("./triage/cases").then((file) => file.Cases))
export const Rewrite = dynamic(() => import("./myths/rewrite").then((file) => file.Rewrite))
