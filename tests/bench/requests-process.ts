import { requestsUnderLoad } from './requests.ts'

process.send?.(await requestsUnderLoad())
