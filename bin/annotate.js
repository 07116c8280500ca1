#!/usr/bin/env node
import { load, tune } from '../dist/load.js';

tune();
await load().exports.start();
