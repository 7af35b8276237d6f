import{compareText,sortedUnique}from"./chunk-P2YQEJYC.mjs";import{__commonJS,__toESM}from"./chunk-7OKOTLR5.mjs";var require_BinaryUtils=__commonJS({"node_modules/ip-num/dist/src/BinaryUtils.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
matchingBitCount=exports.intLog2=exports.cidrPrefixToMaskBinaryString=exports.leftPadWithZeroBit=exports.dottedDecimalNotationToBinaryString=exports.parseBinaryStringToBigInt=
exports.decimalNumberToOctetString=exports.numberToBinaryString=void 0;var numberToBinaryString=num=>num.toString(2);exports.numberToBinaryString=numberToBinaryString;
var decimalNumberToOctetString=num=>{let binaryString=(0,exports.numberToBinaryString)(num);if(binaryString.length>8)throw new Error("Given decimal in binary co\
ntains digits greater than an octet");return(0,exports.leftPadWithZeroBit)(binaryString,8)};exports.decimalNumberToOctetString=decimalNumberToOctetString;var parseBinaryStringToBigInt=num=>BigInt(
`0b${num}`);exports.parseBinaryStringToBigInt=parseBinaryStringToBigInt;var dottedDecimalNotationToBinaryString2=dottedDecimal=>dottedDecimal.split(".").reduce(
(binaryAsString,octet)=>binaryAsString.concat((0,exports.decimalNumberToOctetString)(parseInt(octet))),"");exports.dottedDecimalNotationToBinaryString=dottedDecimalNotationToBinaryString2;
var leftPadWithZeroBit=(binaryString,finalStringLength)=>{if(binaryString.length>finalStringLength)throw new Error(`Given string is already longer than given fi\
nal length after padding: ${finalStringLength}`);return"0".repeat(finalStringLength-binaryString.length).concat(binaryString)};exports.leftPadWithZeroBit=leftPadWithZeroBit;
var cidrPrefixToMaskBinaryString=(cidrPrefix,ipType)=>{let cidrUpperValue;if(ipType=="IPv4"?cidrUpperValue=32:cidrUpperValue=128,cidrPrefix>cidrUpperValue)throw Error(
`Value is greater than ${cidrUpperValue}`);let onBits="1".repeat(cidrPrefix),offBits="0".repeat(cidrUpperValue-cidrPrefix);return`${onBits}${offBits}`};exports.
cidrPrefixToMaskBinaryString=cidrPrefixToMaskBinaryString;var intLog2=givenNumber=>{let result=0;if(givenNumber<=0n)throw new Error(`The value of log2 for ${givenNumber.
toString()} is not an integer`);if(givenNumber===1n)return 0;for(;givenNumber%2n===0n;){if(givenNumber===2n){result++;break}if(givenNumber=givenNumber>>1n,givenNumber%
2n!==0n){result=0;break}result++}if(result==0)throw new Error(`The value of log2 for ${givenNumber.toString()} is not an integer`);return result};exports.intLog2=
intLog2;var matchingBitCount=(firstBinaryString,secondBinaryString)=>{let longerString,otherString;firstBinaryString.length>=secondBinaryString.length?(longerString=
firstBinaryString,otherString=secondBinaryString):(longerString=secondBinaryString,otherString=firstBinaryString);let count2=0;for(;count2<longerString.length&&
longerString.charAt(count2)===otherString.charAt(count2);count2++);return count2};exports.matchingBitCount=matchingBitCount}});var require_IPv6Utils=__commonJS({"node_modules/ip-num/dist/src/IPv6Utils.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
collapseIPv6Number=exports.expandIPv6Number=void 0;var BinaryUtils_1=require_BinaryUtils(),Validator_1=require_Validator(),extractPrefix=ipv6String=>ipv6String.
includes("/")?`/${ipv6String.split("/")[1]}`:"",expandIPv6Number2=ipv6String=>{let expandWithZero=hexadecimalArray=>{let paddedArray=[];return hexadecimalArray.
forEach(hexadecimal=>{if(hexadecimal.includes(".")){let[v4part1,v4part2]=(0,BinaryUtils_1.dottedDecimalNotationToBinaryString)(hexadecimal).match(/.{1,16}/g).map(
bin=>(0,BinaryUtils_1.parseBinaryStringToBigInt)(bin).toString(16));paddedArray.push((0,BinaryUtils_1.leftPadWithZeroBit)(v4part1,4)),paddedArray.push((0,BinaryUtils_1.
leftPadWithZeroBit)(v4part2,4))}else paddedArray.push((0,BinaryUtils_1.leftPadWithZeroBit)(hexadecimal,4))}),paddedArray.join(":")},expandDoubleColon=gapCount=>{
let pads=[];for(let count2=0;count2<gapCount;count2++)pads.push("0000");return pads.join(":")};if(/(:){3,}/.test(ipv6String))throw"given IPv6 contains consecuti\
ve : more than two";let prefix=extractPrefix(ipv6String);if(ipv6String.includes("/")&&(ipv6String=ipv6String.split("/")[0]),!Validator_1.Validator.IPV6_PATTERN.
test(ipv6String))throw Error(Validator_1.Validator.invalidIPv6PatternMessage);if(ipv6String.includes("::")){let split=ipv6String.split("::"),leftPortion=split[0],
rightPortion=split[1],leftPortionSplit=leftPortion.split(":").filter(hexadecimal=>hexadecimal!==""),rightPortionSplit=rightPortion.split(":").filter(hexadecimal=>hexadecimal!==
""),extra=leftPortionSplit.concat(rightPortionSplit).filter(part=>part.includes(".")).length,doublePortion=expandDoubleColon(8-(leftPortionSplit.length+rightPortionSplit.
length+extra)),leftString=expandWithZero(leftPortionSplit);leftString!==""&&(leftString+=":");let rightString=expandWithZero(rightPortionSplit);return rightString!==
""&&(rightString=":"+rightString),`${leftString}${doublePortion}${rightString}${prefix}`}else return`${expandWithZero(ipv6String.split(":"))}${prefix}`};exports.
expandIPv6Number=expandIPv6Number2;var shortenHexadecatet=hex=>{let withoutLeadingZero=hex.replace(/^0+/,"");return withoutLeadingZero===""?"0":withoutLeadingZero},
collapseIPv6Number2=ipv6String=>{let originalPrefix=extractPrefix(ipv6String),processedIPv6String=ipv6String.includes("/")?ipv6String.split("/")[0]:ipv6String,expandedIPv6="";
try{let tempExpanded=(0,exports.expandIPv6Number)(processedIPv6String);tempExpanded.includes("/")?expandedIPv6=tempExpanded.split("/")[0]:expandedIPv6=tempExpanded}catch(e){
throw e}let hexadecatets=expandedIPv6.split(":");if(hexadecatets.length!==8)throw new Error(`Invalid IPv6 structure after expansion: ${expandedIPv6}. Expected 8\
 segments.`);let zeroSequences=[],currentSequenceStart=-1,currentSequenceLength=0;for(let i=0;i<8;i++)hexadecatets[i]==="0000"?(currentSequenceStart===-1&&(currentSequenceStart=
i),currentSequenceLength++):(currentSequenceLength>0&&zeroSequences.push({start:currentSequenceStart,length:currentSequenceLength}),currentSequenceStart=-1,currentSequenceLength=
0);if(currentSequenceLength>0&&zeroSequences.push({start:currentSequenceStart,length:currentSequenceLength}),zeroSequences.length===0)return hexadecatets.map(shortenHexadecatet).
join(":")+originalPrefix;zeroSequences.sort((a,b)=>b.length!==a.length?b.length-a.length:a.start-b.start);let bestSequence=zeroSequences[0];if(bestSequence.length===
8)return"::"+originalPrefix;if(bestSequence.length<2)return hexadecatets.map(shortenHexadecatet).join(":")+originalPrefix;let leftPartSegments=hexadecatets.slice(
0,bestSequence.start),rightPartSegments=hexadecatets.slice(bestSequence.start+bestSequence.length),leftString=leftPartSegments.map(shortenHexadecatet).join(":"),
rightString=rightPartSegments.map(shortenHexadecatet).join(":"),finalStr="";return bestSequence.start===0?finalStr="::"+rightString:bestSequence.start+bestSequence.
length===8?finalStr=leftString+"::":finalStr=leftString+"::"+rightString,finalStr+originalPrefix};exports.collapseIPv6Number=collapseIPv6Number2}});var require_HexadecimalUtils=__commonJS({"node_modules/ip-num/dist/src/HexadecimalUtils.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
exports.hexadectetNotationToBinaryString=exports.binaryStringToHexadecimalString=exports.colonHexadecimalNotationToBinaryString=exports.hexadecimalStringToHexadecatetString=
exports.hexadecimalStringToBinaryString=exports.bigIntToHexadecimalString=void 0;var IPv6Utils_1=require_IPv6Utils(),BinaryUtils_1=require_BinaryUtils(),bigIntToHexadecimalString=num=>num.
toString(16);exports.bigIntToHexadecimalString=bigIntToHexadecimalString;var hexadecimalStringToBinaryString=hexadecimalString=>BigInt(`0x${hexadecimalString}`).
toString(2);exports.hexadecimalStringToBinaryString=hexadecimalStringToBinaryString;var hexadecimalStringToHexadecatetString=hexadecimalString=>{let binaryString=(0,exports.
hexadecimalStringToBinaryString)(hexadecimalString);if(binaryString.length>16)throw new Error("Given decimal in binary contains digits greater than an Hexadecat\
et");return(0,BinaryUtils_1.leftPadWithZeroBit)(binaryString,16)};exports.hexadecimalStringToHexadecatetString=hexadecimalStringToHexadecatetString;var colonHexadecimalNotationToBinaryString=hexadecimalString=>(0,IPv6Utils_1.
expandIPv6Number)(hexadecimalString).split(":").reduce((binaryAsString,hexidecimal)=>binaryAsString.concat((0,exports.hexadecimalStringToHexadecatetString)(hexidecimal)),
"");exports.colonHexadecimalNotationToBinaryString=colonHexadecimalNotationToBinaryString;var binaryStringToHexadecimalString=num=>BigInt(`0b${num}`).toString(16);
exports.binaryStringToHexadecimalString=binaryStringToHexadecimalString;var hexadectetNotationToBinaryString=hexadectetString=>(0,IPv6Utils_1.expandIPv6Number)(
hexadectetString).split(":").reduce((hexadecimalAsString,hexavalue)=>hexadecimalAsString.concat((0,BinaryUtils_1.leftPadWithZeroBit)((0,exports.hexadecimalStringToBinaryString)(
hexavalue),16)),"");exports.hexadectetNotationToBinaryString=hexadectetNotationToBinaryString}});var require_Validator=__commonJS({"node_modules/ip-num/dist/src/Validator.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Validator=void 0;var BinaryUtils_1=require_BinaryUtils(),BinaryUtils_2=require_BinaryUtils(),IPv6Utils_1=require_IPv6Utils(),HexadecimalUtils_1=require_HexadecimalUtils(),
HexadecimalUtils_2=require_HexadecimalUtils(),Validator2=class _Validator{static isWithinRange(ipNumber,lowerBound,upperBound){return ipNumber>=lowerBound&&ipNumber<=
upperBound}static isValidAsnNumber(asnNumber){let isValid=this.isWithinRange(asnNumber,0n,this.THIRTY_TWO_BIT_SIZE);return[isValid,isValid?[]:[_Validator.invalidAsnRangeMessage]]}static isValid16BitAsnNumber(asnNumber){
let isValid=_Validator.isWithinRange(asnNumber,0n,_Validator.SIXTEEN_BIT_SIZE);return[isValid,isValid?[]:[_Validator.invalid16BitAsnRangeMessage]]}static isValidIPv4Number(ipv4Number){
ipv4Number=typeof ipv4Number=="bigint"?ipv4Number:BigInt(ipv4Number);let isValid=this.isWithinRange(ipv4Number,0n,this.THIRTY_TWO_BIT_SIZE);return isValid?[isValid,
[]]:[isValid,[_Validator.invalidIPv4NumberMessage]]}static isValidIPv6Number(ipv6Number){let isValid=this.isWithinRange(ipv6Number,0n,this.ONE_HUNDRED_AND_TWENTY_EIGHT_BIT_SIZE);
return isValid?[isValid,[]]:[isValid,[_Validator.invalidIPv6NumberMessage]]}static isValidIPv4Octet(octetNumber){let withinRange=this.isWithinRange(octetNumber,
0n,this.EIGHT_BIT_SIZE);return[withinRange,withinRange?[]:[_Validator.invalidOctetRangeMessage]]}static isValidIPv6Hexadecatet(hexadecatetNum){let isValid=this.
isWithinRange(hexadecatetNum,0n,this.SIXTEEN_BIT_SIZE);return isValid?[isValid,[]]:[isValid,[_Validator.invalidHexadecatetMessage]]}static isValidIPv4String(ipv4String){
let rawOctets=ipv4String.split(".");if(rawOctets.length!=4||rawOctets.includes(""))return[!1,[_Validator.invalidOctetCountMessage]];let isValid=rawOctets.every(
octet=>octet.length>1&&octet.startsWith("0")?!1:_Validator.isNumeric(octet)?_Validator.isValidIPv4Octet(BigInt(octet))[0]:!1);return isValid?(isValid=_Validator.
IPV4_PATTERN.test(ipv4String),[isValid,isValid?[]:[_Validator.invalidIPv4PatternMessage]]):[!1,[_Validator.invalidOctetRangeMessage]]}static isValidIPv6String(ipv6String){
let[ipv6,zoneId,...rest]=ipv6String.split("%");if(rest.length>0)return[!1,[_Validator.invalidIPv6PatternMessage]];if(zoneId&&!_Validator.ZONE_INDEX_PATTERN.test(
zoneId))return[!1,[_Validator.invalidIPv6PatternMessage]];if(ipv6String.includes("%")&&!zoneId)return[!1,[_Validator.invalidIPv6PatternMessage]];try{let hexadecimals=(0,IPv6Utils_1.
expandIPv6Number)(ipv6).split(":");if(hexadecimals.length!=8)return[!1,[_Validator.invalidHexadecatetCountMessage]];let isValid=hexadecimals.every(hexadecimal=>_Validator.
isHexadecatet(hexadecimal)?_Validator.isValidIPv6Hexadecatet(BigInt(`0x${hexadecimal}`))[0]:!1);return isValid?(isValid=_Validator.IPV6_PATTERN.test(ipv6),isValid?
[isValid,[]]:[!1,[_Validator.invalidIPv6PatternMessage]]):[!1,[_Validator.invalidHexadecatetMessage]]}catch(error){return[!1,[String(error)]]}}static isValidPrefixValue(prefixValue,ipNumType){
if(ipNumType==="IPv4"){let withinRange=_Validator.isWithinRange(BigInt(prefixValue),0n,32n);return[withinRange,withinRange?[]:[_Validator.invalidPrefixValueMessage]]}
if(ipNumType==="IPv6"){let withinRange=_Validator.isWithinRange(BigInt(prefixValue),0n,128n);return[withinRange,withinRange?[]:[_Validator.invalidPrefixValueMessage]]}
return[!1,[_Validator.invalidInetNumType]]}static isValidIPv4Mask(ipv4MaskString){let[isValidIPv4,invalidIPv4Messages]=_Validator.isValidIPv4String(ipv4MaskString);
if(!isValidIPv4)return[!1,invalidIPv4Messages];let ipv4InBinary=(0,BinaryUtils_1.dottedDecimalNotationToBinaryString)(ipv4MaskString),isValid=_Validator.IPV4_CONTIGUOUS_MASK_BIT_PATTERN.
test(ipv4InBinary);return isValid?[isValid,[]]:[isValid,[_Validator.invalidMaskMessage]]}static isValidIPv6Mask(ipv6MaskString){try{let ipv6InBinary=(0,HexadecimalUtils_2.
hexadectetNotationToBinaryString)(ipv6MaskString),isValid=_Validator.IPV6_CONTIGUOUS_MASK_BIT_PATTERN.test(ipv6InBinary);return isValid?[isValid,[]]:[isValid,[_Validator.
invalidMaskMessage]]}catch(error){return[!1,[String(error)]]}}static isValidIPv4CidrNotation(ipv4RangeAsCidrString){let cidrComponents=ipv4RangeAsCidrString.split(
"/");if(cidrComponents.length!==2||cidrComponents[0].length===0||cidrComponents[1].length===0)return[!1,[_Validator.invalidIPv4CidrNotationMessage]];let ip=cidrComponents[0],
range=cidrComponents[1];if(!/^\d+$/.test(range))return[!1,[_Validator.invalidIPv4CidrNotationMessage]];if(isNaN(Number(range)))return[!1,[_Validator.invalidIPv4CidrNotationMessage]];
let[validIpv4,invalidIpv4Message]=_Validator.isValidIPv4String(ip),[validPrefix,invalidPrefixMessage]=_Validator.isValidPrefixValue(BigInt(range),"IPv4"),isValid=validIpv4&&
validPrefix,invalidMessage=invalidIpv4Message.concat(invalidPrefixMessage);return isValid?[isValid,[]]:[isValid,invalidMessage]}static isValidIPv4CidrRange(ipv4CidrNotation){
return _Validator.isValidCidrRange(ipv4CidrNotation,_Validator.isValidIPv4CidrNotation,BinaryUtils_1.dottedDecimalNotationToBinaryString,value=>(0,BinaryUtils_2.
cidrPrefixToMaskBinaryString)(value,"IPv4"))}static isValidIPv6CidrRange(ipv6CidrNotation){return _Validator.isValidCidrRange(ipv6CidrNotation,_Validator.isValidIPv6CidrNotation,
HexadecimalUtils_1.colonHexadecimalNotationToBinaryString,value=>(0,BinaryUtils_2.cidrPrefixToMaskBinaryString)(value,"IPv6"))}static isValidCidrRange(rangeString,cidrNotationValidator,toBinaryStringConverter,prefixFactory){
let validationResult=cidrNotationValidator(rangeString);if(!validationResult[0])return validationResult;let cidrComponents=rangeString.split("/"),ip=cidrComponents[0],
range=cidrComponents[1],ipNumber=BigInt(`0b${toBinaryStringConverter(ip)}`),mask=BigInt(`0b${prefixFactory(parseInt(range))}`),isValid=(ipNumber&mask)===ipNumber;
return isValid?[isValid,[]]:[isValid,[_Validator.InvalidIPCidrRangeMessage]]}static isValidIPv4RangeString(ipv4RangeString){let firstLastValidator=(firstIP,lastIP)=>BigInt(
`0b${(0,BinaryUtils_1.dottedDecimalNotationToBinaryString)(firstIP)}`)>=BigInt(`0b${(0,BinaryUtils_1.dottedDecimalNotationToBinaryString)(lastIP)}`);return this.
isValidRange(ipv4RangeString,_Validator.isValidIPv4String,firstLastValidator)}static isValidIPv6RangeString(ipv6RangeString){let firstLastValidator=(firstIP,lastIP)=>BigInt(
`0b${(0,HexadecimalUtils_2.hexadectetNotationToBinaryString)(firstIP)}`)>=BigInt(`0b${(0,HexadecimalUtils_2.hexadectetNotationToBinaryString)(lastIP)}`);return this.
isValidRange(ipv6RangeString,_Validator.isValidIPv6String,firstLastValidator)}static isValidRange(rangeString,validator,firstLastValidator){let rangeComponents=rangeString.
split("-").map(component=>component.trim());if(rangeComponents.length!==2||rangeComponents[0].length===0||rangeComponents[1].length===0)return[!1,[_Validator.invalidRangeNotationMessage]];
let firstIP=rangeComponents[0],lastIP=rangeComponents[1],[validFirstIP,invalidFirstIPMessage]=validator(firstIP),[validLastIP,invalidLastIPMessage]=validator(lastIP),
isValid=validFirstIP&&validLastIP;if(isValid&&firstLastValidator(firstIP,lastIP))return[!1,[_Validator.invalidRangeFirstNotGreaterThanLastMessage]];let invalidMessage=invalidFirstIPMessage.
concat(invalidLastIPMessage);return isValid?[isValid,[]]:[isValid,invalidMessage]}static isValidIPv6CidrNotation(ipv6RangeAsCidrString){let cidrComponents=ipv6RangeAsCidrString.
split("/");if(cidrComponents.length!==2||cidrComponents[0].length===0||cidrComponents[1].length===0)return[!1,[_Validator.invalidIPv6CidrNotationString]];let isValid=_Validator.
IPV6_RANGE_PATTERN.test(ipv6RangeAsCidrString);return isValid?[isValid,[]]:[isValid,[_Validator.invalidIPv6CidrNotationString]]}static isValidBinaryString(binaryString){
return/^([10])+$/.test(binaryString)?[!0,[]]:[!1,[_Validator.invalidBinaryStringErrorMessage]]}static isNumeric(value){return/^(\d+)$/.test(value)}static isHexadecatet(value){
return/^[0-9A-Fa-f]{4}$/.test(value)}};exports.Validator=Validator2;Validator2.IPV4_PATTERN=new RegExp(/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/);
Validator2.IPV6_PATTERN=new RegExp(/^(((?:[0-9A-Fa-f]{1,4}:){7}(?:[0-9A-Fa-f]{1,4}|:))|((?:[0-9A-Fa-f]{1,4}:){6}(?::[0-9A-Fa-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|((?:[0-9A-Fa-f]{1,4}:){5}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,2})|:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|((?:[0-9A-Fa-f]{1,4}:){4}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,3})|(?:(?::[0-9A-Fa-f]{1,4})?:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|((?:[0-9A-Fa-f]{1,4}:){3}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,4})|(?:(?::[0-9A-Fa-f]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|((?:[0-9A-Fa-f]{1,4}:){2}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,5})|(?:(?::[0-9A-Fa-f]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|((?:[0-9A-Fa-f]{1,4}:){1}(?:(?:(?::[0-9A-Fa-f]{1,4}){1,6})|(?:(?::[0-9A-Fa-f]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(?::(?:(?:(?::[0-9A-Fa-f]{1,4}){1,7})|(?:(?::[0-9A-Fa-f]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(?:%.+)?$/);
Validator2.ZONE_INDEX_PATTERN=new RegExp(/^[a-zA-Z0-9]*$/);Validator2.IPV4_RANGE_PATTERN=new RegExp(/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\/)([1-9]|[1-2][0-9]|3[0-2])$/);
Validator2.IPV6_RANGE_PATTERN=new RegExp(/^((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]d|1dd|[1-9]?d)(.(25[0-5]|2[0-4]d|1dd|[1-9]?d)){3}))|:)))(%.+)?(\/([0-9]|[1-9][0-9]|1[0-1][0-9]|12[0-8]))?$/);
Validator2.IPV4_CONTIGUOUS_MASK_BIT_PATTERN=new RegExp(/^(1){0,32}(0){0,32}$/);Validator2.IPV6_CONTIGUOUS_MASK_BIT_PATTERN=new RegExp(/^(1){0,128}(0){0,128}$/);
Validator2.EIGHT_BIT_SIZE=BigInt(`0b${"1".repeat(8)}`);Validator2.SIXTEEN_BIT_SIZE=BigInt(`0b${"1".repeat(16)}`);Validator2.THIRTY_TWO_BIT_SIZE=BigInt(`0b${"1".
repeat(32)}`);Validator2.ONE_HUNDRED_AND_TWENTY_EIGHT_BIT_SIZE=BigInt(`0b${"1".repeat(128)}`);Validator2.IPV4_SIZE=BigInt("4294967296");Validator2.IPV6_SIZE=BigInt(
"340282366920938463463374607431768211456");Validator2.invalidAsnRangeMessage="ASN number given less than zero or is greater than 32bit";Validator2.invalid16BitAsnRangeMessage=
"ASN number given less than zero or is greater than 16bit";Validator2.invalidIPv4NumberMessage="IPv4 number given less than zero or is greater than 32bit";Validator2.
invalidIPv6NumberMessage="IPv6 number given less than zero or is greater than 128bit";Validator2.invalidOctetRangeMessage="Value given contains an invalid Octet\
; Value is less than zero or is greater than 8bit";Validator2.invalidHexadecatetMessage="The value given is less than zero or is greater than 16bit";Validator2.
invalidOctetCountMessage="An IP4 number cannot have less or greater than 4 octets";Validator2.invalidHexadecatetCountMessage="An IP6 number must have exactly 8 \
hexadecatet";Validator2.invalidMaskMessage="The Mask is invalid";Validator2.invalidPrefixValueMessage="A Prefix value cannot be less than 0 or greater than 32";
Validator2.invalidIPv4CidrNotationMessage="Cidr notation should be in the form [ip number]/[range]";Validator2.InvalidIPCidrRangeMessage="Given IP number portio\
n must is not the start of the range";Validator2.invalidRangeNotationMessage="Range notation should be in the form [first ip]-[last ip]";Validator2.invalidRangeFirstNotGreaterThanLastMessage=
"First IP in [first ip]-[last ip] must be less than Last IP";Validator2.invalidIPv6CidrNotationString="A Cidr notation string should contain an IPv6 number and \
prefix";Validator2.takeOutOfRangeSizeMessage="$count is greater than $size, the size of the range";Validator2.cannotSplitSingleRangeErrorMessage="Cannot split a\
n IP range with a single IP number";Validator2.invalidInetNumType="Given ipNumType must be either InetNumType.IPv4 or InetNumType.IPv6";Validator2.invalidBinaryStringErrorMessage=
"Binary string should contain only contiguous 1s and 0s";Validator2.invalidIPRangeSizeMessage="Given size is zero or greater than maximum size of $iptype";Validator2.
invalidIPRangeSizeForCidrMessage="Given size can't be created via cidr prefix";Validator2.invalidIPv4PatternMessage="Given IPv4 is not confirm to a valid IPv6 a\
ddress";Validator2.invalidIPv6PatternMessage="Given IPv6 is not confirm to a valid IPv6 address"}});var require_Hexadecatet=__commonJS({"node_modules/ip-num/dist/src/Hexadecatet.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
Hexadecatet=void 0;var Validator_1=require_Validator(),Hexadecatet=class _Hexadecatet{static fromString(rawValue){return new _Hexadecatet(rawValue)}static fromNumber(rawValue){
return new _Hexadecatet(rawValue)}constructor(givenValue){let hexadecatetValue;typeof givenValue=="string"?hexadecatetValue=parseInt(givenValue,16):hexadecatetValue=
parseInt(String(givenValue),16);let[isValid,message]=Validator_1.Validator.isValidIPv6Hexadecatet(BigInt(hexadecatetValue));if(!isValid)throw Error(message.filter(
msg=>msg!=="").toString());this.value=hexadecatetValue}getValue(){return this.value}toString(){return this.value.toString(16)}};exports.Hexadecatet=Hexadecatet}});var require_Octet=__commonJS({"node_modules/ip-num/dist/src/Octet.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.Octet=
void 0;var Validator_1=require_Validator(),Octet=class _Octet{static fromString(rawValue){return new _Octet(rawValue)}static fromNumber(rawValue){return new _Octet(
rawValue)}constructor(givenValue){let octetValue;typeof givenValue=="string"?octetValue=parseInt(givenValue):octetValue=givenValue;let[isValid,message]=Validator_1.
Validator.isValidIPv4Octet(BigInt(octetValue));if(!isValid)throw Error(message.filter(msg=>msg!=="").toString());this.value=octetValue}getValue(){return this.value}toString(){
return this.value.toString(10)}};exports.Octet=Octet}});var require_Prefix=__commonJS({"node_modules/ip-num/dist/src/Prefix.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.IPv6Prefix=
exports.IPv4Prefix=void 0;exports.isIPv4Prefix=isIPv4Prefix;var Validator_1=require_Validator(),IPNumber_1=require_IPNumber(),BinaryUtils_1=require_BinaryUtils(),
HexadecimalUtils_1=require_HexadecimalUtils(),Hexadecatet_1=require_Hexadecatet(),IPv4Prefix2=class _IPv4Prefix{static fromNumber(rawValue){return new _IPv4Prefix(
rawValue)}static fromRangeSize(rangeSize2){let prefixNumber=rangeSize2===1n?32:32-rangeSizeToPrefix(rangeSize2,Validator_1.Validator.IPV4_SIZE);return _IPv4Prefix.
fromNumber(BigInt(prefixNumber))}constructor(rawValue){this.type="IPv4",this.bitValue=32n;let isValid,message;if([isValid,message]=Validator_1.Validator.isValidPrefixValue(
rawValue,"IPv4"),!isValid)throw new Error(message.filter(msg=>msg!=="").toString());this.value=rawValue}getValue(){return this.value}toString(){return this.value.
toString()}toMask(){let onBits="1".repeat(Number(this.value)),offBits="0".repeat(Number(32n-this.value));return IPNumber_1.IPv4Mask.fromDecimalDottedString(this.
toDecimalNotation(`${onBits}${offBits}`))}toRangeSize(){return 1n<<this.bitValue-this.getValue()}merge(){return new _IPv4Prefix(this.value-1n)}split(){return new _IPv4Prefix(
this.value+1n)}toDecimalNotation(bits){return`${(0,BinaryUtils_1.parseBinaryStringToBigInt)(bits.substr(0,8))}.${(0,BinaryUtils_1.parseBinaryStringToBigInt)(bits.
substr(8,8))}.${(0,BinaryUtils_1.parseBinaryStringToBigInt)(bits.substr(16,8))}.${(0,BinaryUtils_1.parseBinaryStringToBigInt)(bits.substr(24,8))}`}};exports.IPv4Prefix=
IPv4Prefix2;var IPv6Prefix2=class _IPv6Prefix{static fromNumber(rawValue){return new _IPv6Prefix(rawValue)}static fromRangeSize(rangeSize2){let prefixNumber=rangeSize2===
1n?128:128-rangeSizeToPrefix(rangeSize2,Validator_1.Validator.IPV6_SIZE);return _IPv6Prefix.fromNumber(BigInt(prefixNumber))}constructor(rawValue){this.type="IP\
v6",this.bitValue=128n;let isValid,message;if([isValid,message]=Validator_1.Validator.isValidPrefixValue(rawValue,"IPv6"),!isValid)throw new Error(message.filter(
msg=>msg!=="").toString());this.value=rawValue}getValue(){return this.value}toString(){return this.value.toString()}toMask(){let onBits="1".repeat(Number(this.value)),
offBits="0".repeat(128-Number(this.value));return IPNumber_1.IPv6Mask.fromHexadecatet(this.toHexadecatetNotation(`${onBits}${offBits}`))}toRangeSize(){return 1n<<
this.bitValue-this.getValue()}merge(){return new _IPv6Prefix(this.value-1n)}split(){return new _IPv6Prefix(this.value+1n)}toHexadecatetNotation(bits){return bits.
match(/.{1,16}/g).map(binaryString=>Hexadecatet_1.Hexadecatet.fromString((0,HexadecimalUtils_1.binaryStringToHexadecimalString)(binaryString))).map(value=>value.
toString()).join(":")}};exports.IPv6Prefix=IPv6Prefix2;function rangeSizeToPrefix(rangeSize2,rangeMaxSize){let ipType=rangeMaxSize>Validator_1.Validator.IPV4_SIZE?
"IPv6":"IPv4";if(rangeSize2>rangeMaxSize||rangeSize2===0n)throw new Error(Validator_1.Validator.invalidIPRangeSizeMessage.replace("$iptype",ipType));try{return(0,BinaryUtils_1.
intLog2)(rangeSize2)}catch{throw new Error(Validator_1.Validator.invalidIPRangeSizeForCidrMessage)}}function isIPv4Prefix(prefix){return prefix.type==="IPv4"}}});var require_IPRange=__commonJS({"node_modules/ip-num/dist/src/IPRange.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.IPv6CidrRange=
exports.IPv4CidrRange=exports.AbstractIPRange=exports.RangedSet=void 0;exports.isIPv4CidrRange=isIPv4CidrRange;var IPNumber_1=require_IPNumber(),Prefix_1=require_Prefix(),
BinaryUtils_1=require_BinaryUtils(),Validator_1=require_Validator(),RangedSet=class _RangedSet{static fromSingleIP(ip){return new _RangedSet(ip,ip)}static fromCidrRange(cidrRange){
return new _RangedSet(cidrRange.getFirst(),cidrRange.getLast())}static fromRangeString(rangeString){let ips=rangeString.split("-").map(ip=>ip.trim());if(ips.length!==
2)throw new Error("Argument should be in the format firstip-lastip");let[firstIPString,lastIPString]=ips,[isValidFirstIPv4]=Validator_1.Validator.isValidIPv4String(
firstIPString),[isValidSecondIPv4]=Validator_1.Validator.isValidIPv4String(lastIPString),[isValidFirstIPv6]=Validator_1.Validator.isValidIPv6String(firstIPString),
[isValidLastIPv6]=Validator_1.Validator.isValidIPv6String(lastIPString);if(isValidFirstIPv4&&isValidSecondIPv4)return new _RangedSet(IPNumber_1.IPv4.fromDecimalDottedString(
firstIPString),IPNumber_1.IPv4.fromDecimalDottedString(lastIPString));if(isValidFirstIPv6&&isValidLastIPv6)return new _RangedSet(IPNumber_1.IPv6.fromHexadecatet(
firstIPString),IPNumber_1.IPv6.fromHexadecatet(lastIPString));throw new Error("First IP and Last IP should be valid and same type")}constructor(first,last2){if(this.
first=first,this.last=last2,first.isGreaterThan(last2))throw new Error(`${first.toString()} should be lower than ${last2.toString()}`);this.currentValue=first,this.
bitValue=BigInt(first.bitSize)}getFirst(){return this.first}getLast(){return this.last}getSize(){return this.last.getValue()-this.first.getValue()+1n}toRangeString(){
return`${this.getFirst()}-${this.getLast()}`}inside(otherRange){return otherRange.contains(this)}contains(otherRange){let thisFirst=this.getFirst(),thisLast=this.
getLast(),otherFirst=otherRange.getFirst(),otherLast=otherRange.getLast();return thisFirst.isLessThanOrEquals(otherFirst)&&thisLast.isGreaterThanOrEquals(otherLast)}isEquals(otherRange){
return this.getFirst().isEquals(otherRange.getFirst())&&this.getLast().isEquals(otherRange.getLast())}isLessThan(otherRange){return this.isEquals(otherRange)?!1:
this.getFirst().isEquals(otherRange.getFirst())?this.getSize()<otherRange.getSize():this.getFirst().isLessThan(otherRange.getFirst())}isGreaterThan(otherRange){
return this.isEquals(otherRange)?!1:this.getFirst().isEquals(otherRange.getFirst())?this.getSize()>otherRange.getSize():this.getFirst().isGreaterThan(otherRange.
getFirst())}isOverlapping(otherRange){let thisFirst=this.getFirst(),thisLast=this.getLast(),otherFirst=otherRange.getFirst(),otherLast=otherRange.getLast();return thisLast.
isGreaterThan(otherFirst)&&thisLast.isLessThanOrEquals(otherLast)&&thisFirst.isLessThan(otherFirst)||otherLast.isGreaterThan(thisFirst)&&otherLast.isLessThanOrEquals(
thisLast)&&otherFirst.isLessThan(thisFirst)||this.contains(otherRange)||otherRange.contains(this)}isCidrAble(){if(this.getSize()===1n)return!0;try{let prefix=Number(
this.bitValue)-(0,BinaryUtils_1.intLog2)(this.getSize()),netmask=(0,BinaryUtils_1.parseBinaryStringToBigInt)((0,BinaryUtils_1.cidrPrefixToMaskBinaryString)(prefix,
(0,IPNumber_1.isIPv4)(this.currentValue)?"IPv4":"IPv6"));return this.first.getValue()===(netmask&this.first.getValue())}catch{return!1}}toCidrRange(){return(0,IPNumber_1.
isIPv4)(this.currentValue)?this.toIPv4CidrRange():this.toIPv6CidrRange()}isConsecutive(otherRange){let thisFirst=this.getFirst(),thisLast=this.getLast(),otherFirst=otherRange.
getFirst(),otherLast=otherRange.getLast();return thisLast.hasNext()&&thisLast.nextIPNumber().isEquals(otherFirst)||otherLast.hasNext()&&otherLast.nextIPNumber().
isEquals(thisFirst)}union(otherRange){if(this.isEquals(otherRange))return new _RangedSet(otherRange.getFirst(),otherRange.getLast());if(this.contains(otherRange))
return new _RangedSet(this.getFirst(),this.getLast());if(otherRange.contains(this))return new _RangedSet(otherRange.getFirst(),otherRange.getLast());if(this.isOverlapping(
otherRange))return this.getFirst().isLessThan(otherRange.getFirst())?new _RangedSet(this.getFirst(),otherRange.getLast()):new _RangedSet(otherRange.getFirst(),this.
getLast());throw new Error("Ranges do not overlap nor are equal")}prepend(otherRange){if(otherRange.getLast().nextIPNumber().isEquals(this.getFirst()))return new _RangedSet(
otherRange.getFirst(),this.getLast());throw new Error("Range to prepend must be adjacent")}append(otherRange){if(this.getLast().nextIPNumber().isEquals(otherRange.
getFirst()))return new _RangedSet(this.getFirst(),otherRange.getLast());throw new Error("Range to append must be adjacent")}subtract(otherRange){if(!this.isOverlapping(
otherRange))throw new Error("Cannot subtract ranges that are not overlapping");if(!this.isLessThan(otherRange))throw new Error("Cannot subtract a larger range f\
rom this range");return new _RangedSet(this.getFirst(),otherRange.getLast())}takeSubRange(offset,size){if(offset+size>this.getSize())throw new RangeError("Reque\
sted range is greater than what can be taken");if(size===0n)throw new Error("Sub range cannot be zero");let valueOfFirstIp=this.getFirst().value+offset,firstIp=(0,IPNumber_1.
isIPv4)(this.getFirst())?IPNumber_1.IPv4.fromNumber(valueOfFirstIp):IPNumber_1.IPv6.fromBigInt(valueOfFirstIp),valueOfLastIp=firstIp.value+(size-1n),lastIp=(0,IPNumber_1.
isIPv4)(firstIp)?IPNumber_1.IPv4.fromNumber(valueOfLastIp):IPNumber_1.IPv6.fromBigInt(valueOfLastIp);return new _RangedSet(firstIp,lastIp)}difference(range){if(range.
getSize()>this.getSize())throw new Error("Range is greater than range to be subtracted from");if(!this.contains(range))throw new Error("Range to subtract is not\
 contained in this range");let reminders=[];try{reminders.push(new _RangedSet(this.getFirst(),range.getFirst().previousIPNumber()))}catch{}try{reminders.push(new _RangedSet(
range.getLast().nextIPNumber(),this.getLast()))}catch{}return reminders}*take(count2){let computed=this.getFirst(),returnCount=count2===void 0?this.getSize().valueOf():
count2;for(;returnCount>0;)returnCount--,yield computed,computed=computed.nextIPNumber()}*[Symbol.iterator](){yield*this.take()}toIPv4CidrRange(){let candidateRange=new IPv4CidrRange(
IPNumber_1.IPv4.fromNumber(this.getFirst().getValue()),Prefix_1.IPv4Prefix.fromRangeSize(this.getSize()));if(candidateRange.getFirst().isEquals(this.getFirst()))
return candidateRange;throw new Error("Range cannot be converted to CIDR")}toIPv6CidrRange(){let candidateRange=new IPv6CidrRange(IPNumber_1.IPv6.fromBigInt(this.
getFirst().getValue()),Prefix_1.IPv6Prefix.fromRangeSize(this.getSize()));if(candidateRange.getFirst().isEquals(this.getFirst()))return candidateRange;throw new Error(
"Range cannot be converted to CIDR")}};exports.RangedSet=RangedSet;var AbstractIPRange=class{hasNextRange(){let sizeOfCurrentRange=this.getSize();return 2n**this.
bitValue-sizeOfCurrentRange>=this.getFirst().getValue()+sizeOfCurrentRange}hasPreviousRange(){return this.getSize()<=this.getFirst().getValue()}toRangeSet(){return new RangedSet(
this.getFirst(),this.getLast())}inside(otherRange){return this.toRangeSet().inside(otherRange.toRangeSet())}contains(otherRange){if(otherRange instanceof IPNumber_1.
AbstractIPNum){let firstValue=this.getFirst().getValue(),lastValue=this.getLast().getValue(),otherValue=otherRange.getValue();return otherValue>=firstValue&&otherValue<=
lastValue}return this.toRangeSet().contains(otherRange.toRangeSet())}toRangeString(){return this.toRangeSet().toRangeString()}isOverlapping(otherRange){return this.
toRangeSet().isOverlapping(otherRange.toRangeSet())}isConsecutive(otherRange){return this.toRangeSet().isConsecutive(otherRange.toRangeSet())}isCidrMergeable(otherRange){
let count2=BigInt((0,BinaryUtils_1.matchingBitCount)(this.getFirst().toBinaryString(),otherRange.getFirst().toBinaryString()));return this.getPrefix().value-count2!==
1n?!1:this.isConsecutive(otherRange)&&this.getSize()===otherRange.getSize()}isMergeable(otherRange){return this.isCidrMergeable(otherRange)||this.contains(otherRange)||
this.inside(otherRange)}isEquals(otherRange){return this.toRangeSet().isEquals(otherRange.toRangeSet())}merge(otherRange){if(!this.isCidrMergeable(otherRange))throw new Error(
`Cannot merge. Ranges (${this.toRangeString()},${otherRange.toRangeString()}) are not consecutive and/or of same size`);return this.newInstance(this.getFirst(),
this.getPrefix().merge())}*takeStream(count2){return this.toRangeSet().take(count2)}*[Symbol.iterator](){yield*this.toRangeSet()}};exports.AbstractIPRange=AbstractIPRange;
var IPv4CidrRange=class _IPv4CidrRange extends AbstractIPRange{static fromCidr(rangeIncidrNotation){let[isValid,errorMessages]=Validator_1.Validator.isValidIPv4CidrNotation(
rangeIncidrNotation);if(!isValid){let messages=errorMessages.filter(message=>message!=="");throw new Error(messages.join(" and "))}let cidrComponents=rangeIncidrNotation.
split("/"),ipString=cidrComponents[0],prefix=BigInt(parseInt(cidrComponents[1]));return new _IPv4CidrRange(IPNumber_1.IPv4.fromDecimalDottedString(ipString),Prefix_1.
IPv4Prefix.fromNumber(prefix))}constructor(ipv4,cidrPrefix){super(),this.ipv4=ipv4,this.cidrPrefix=cidrPrefix,this.bitValue=32n}getSize(){return this.cidrPrefix.
toRangeSize()}toCidrString(){return`${this.ipv4.toString().toString()}/${this.cidrPrefix.toString()}`}toRangeString(){return super.toRangeString()}getFirst(){return IPNumber_1.
IPv4.fromNumber(this.ipv4.getValue()&this.cidrPrefix.toMask().getValue())}getLast(){return last(this,this.ipv4)}newInstance(num,prefix){return new _IPv4CidrRange(
num,prefix)}getPrefix(){return this.cidrPrefix}isConsecutive(otherRange){return super.isConsecutive(otherRange)}contains(otherRange){return super.contains(otherRange)}inside(otherRange){
return super.inside(otherRange)}isOverlapping(otherRange){return super.isOverlapping(otherRange)}take(count2){let ipv4s=[this.getFirst()],iteratingIPv4=this.getFirst();
if(count2>this.getSize()){let errMessage=Validator_1.Validator.takeOutOfRangeSizeMessage.replace("$count",count2.toString()).replace("$size",this.getSize().toString());
throw new Error(errMessage)}for(let counter=0;counter<count2-1n;counter++)ipv4s.push(iteratingIPv4.nextIPNumber()),iteratingIPv4=iteratingIPv4.nextIPNumber();return ipv4s}split(){
let prefixToSplit=this.cidrPrefix.getValue();if(prefixToSplit===32n)throw new Error("Cannot split an IP range with a single IP number");let splitCidr=Prefix_1.IPv4Prefix.
fromNumber(prefixToSplit+1n),firstIPOfFirstRange=this.getFirst(),firstRange=new _IPv4CidrRange(firstIPOfFirstRange,splitCidr),firstIPOfSecondRange=firstRange.getLast().
nextIPNumber(),secondRange=new _IPv4CidrRange(firstIPOfSecondRange,splitCidr);return[firstRange,secondRange]}splitInto(prefix){let splitCount=prefix.getValue()-
this.cidrPrefix.getValue();if(splitCount<0)throw new Error("Prefix to split into is larger than source prefix");if(splitCount===0n)return[new _IPv4CidrRange(this.
getFirst(),prefix)];if(splitCount===1n)return this.split();{let results=this.split();for(;splitCount>1;)results=results.flatMap(result=>result.split()),splitCount=
splitCount-1n;return results}}hasNextRange(){return super.hasNextRange()}hasPreviousRange(){return super.hasPreviousRange()}nextRange(){if(this.hasNextRange()){
let sizeOfCurrentRange=this.getSize(),startOfNextRange=this.getFirst().getValue()+sizeOfCurrentRange;return new _IPv4CidrRange(new IPNumber_1.IPv4(startOfNextRange),
this.cidrPrefix)}}previousRange(){if(this.hasPreviousRange()){let sizeOfCurrentRange=this.getSize(),startOfPreviousRange=this.getFirst().getValue()-sizeOfCurrentRange;
return new _IPv4CidrRange(new IPNumber_1.IPv4(startOfPreviousRange),this.cidrPrefix)}}};exports.IPv4CidrRange=IPv4CidrRange;var IPv6CidrRange=class _IPv6CidrRange extends AbstractIPRange{static fromCidr(rangeInCidrNotation){
let[isValid,message]=Validator_1.Validator.isValidIPv6CidrNotation(rangeInCidrNotation);if(!isValid)throw new Error(message.filter(msg=>msg!=="").toString());let cidrComponents=rangeInCidrNotation.
split("/"),ipString=cidrComponents[0],prefix=BigInt(parseInt(cidrComponents[1]));return new _IPv6CidrRange(IPNumber_1.IPv6.fromHexadecatet(ipString),Prefix_1.IPv6Prefix.
fromNumber(prefix))}constructor(ipv6,cidrPrefix){super(),this.ipv6=ipv6,this.cidrPrefix=cidrPrefix,this.bitValue=128n}getSize(){return this.cidrPrefix.toRangeSize()}toCidrString(){
return`${this.ipv6.toString().toString()}/${this.cidrPrefix.toString()}`}toRangeString(){return super.toRangeString()}getFirst(){return IPNumber_1.IPv6.fromBigInt(
this.ipv6.getValue()&this.cidrPrefix.toMask().getValue())}getLast(){return last(this,this.ipv6)}newInstance(num,prefix){return new _IPv6CidrRange(num,prefix)}getPrefix(){
return this.cidrPrefix}isConsecutive(otherRange){return super.isConsecutive(otherRange)}contains(otherRange){return super.contains(otherRange)}inside(otherRange){
return super.inside(otherRange)}isOverlapping(otherRange){return super.isOverlapping(otherRange)}take(count2){let iPv6s=[this.getFirst()],iteratingIPv6=this.getFirst();
if(count2>this.getSize())throw new Error(`${count2.toString()} is greater than ${this.getSize().toString()}, the size of the range`);for(var counter=0;counter<count2-
1n;counter++)iPv6s.push(iteratingIPv6.nextIPNumber()),iteratingIPv6=iteratingIPv6.nextIPNumber();return iPv6s}split(){let prefixToSplit=this.cidrPrefix.getValue();
if(prefixToSplit===128n)throw new Error("Cannot split an IP range with a single IP number");let splitCidr=Prefix_1.IPv6Prefix.fromNumber(prefixToSplit+1n),firstIPOfFirstRange=this.
getFirst(),firstRange=new _IPv6CidrRange(firstIPOfFirstRange,splitCidr),firstIPOfSecondRange=firstRange.getLast().nextIPNumber(),secondRange=new _IPv6CidrRange(
firstIPOfSecondRange,splitCidr);return[firstRange,secondRange]}splitInto(prefix){let splitCount=prefix.getValue()-this.cidrPrefix.getValue();if(splitCount<0)throw new Error(
"Prefix to split into is larger than source prefix");if(splitCount===0n)return[new _IPv6CidrRange(this.getFirst(),prefix)];if(splitCount===1n)return this.split();
{let results=this.split();for(;splitCount>1;)results=results.flatMap(result=>result.split()),splitCount=splitCount-1n;return results}}hasNextRange(){return super.
hasNextRange()}hasPreviousRange(){return super.hasPreviousRange()}nextRange(){if(this.hasNextRange()){let sizeOfCurrentRange=this.getSize(),startOfNextRange=this.
getFirst().getValue()+sizeOfCurrentRange;return new _IPv6CidrRange(new IPNumber_1.IPv6(startOfNextRange,this.ipv6.zoneId),this.cidrPrefix)}}previousRange(){if(this.
hasPreviousRange()){let sizeOfCurrentRange=this.getSize(),startOfPreviousRange=this.getFirst().getValue()-sizeOfCurrentRange;return new _IPv6CidrRange(new IPNumber_1.
IPv6(startOfPreviousRange,this.ipv6.zoneId),this.cidrPrefix)}}};exports.IPv6CidrRange=IPv6CidrRange;var last=(range,ip)=>{let bitValue=Number(range.bitValue.valueOf()),
maskSize=BigInt(`0b${"1".repeat(bitValue)}`),maskAsBigInteger=range.cidrPrefix.toMask().getValue(),invertedMask=(0,BinaryUtils_1.leftPadWithZeroBit)((maskAsBigInteger^
maskSize).toString(2),bitValue);return isIPv4CidrRange(range)?IPNumber_1.IPv4.fromNumber(ip.getValue()|(0,BinaryUtils_1.parseBinaryStringToBigInt)(invertedMask)):
IPNumber_1.IPv6.fromBigInt(ip.getValue()|(0,BinaryUtils_1.parseBinaryStringToBigInt)(invertedMask))};function isIPv4CidrRange(ip){return ip.bitValue.valueOf()===
32n}}});var require_IPNumber=__commonJS({"node_modules/ip-num/dist/src/IPNumber.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
IPv6Mask=exports.IPv4Mask=exports.IPv6=exports.Asn=exports.IPv4=exports.AbstractIPNum=void 0;exports.isIPv4=isIPv4;var Octet_1=require_Octet(),Validator_1=require_Validator(),
BinaryUtils_1=require_BinaryUtils(),BinaryUtils_2=require_BinaryUtils(),BinaryUtils_3=require_BinaryUtils(),BinaryUtils_4=require_BinaryUtils(),Hexadecatet_1=require_Hexadecatet(),
HexadecimalUtils_1=require_HexadecimalUtils(),IPv6Utils_1=require_IPv6Utils(),HexadecimalUtils_2=require_HexadecimalUtils(),IPRange_1=require_IPRange(),IPRange_2=require_IPRange(),
AbstractIPNum=class{getValue(){return this.value}toBinaryString(){return(0,BinaryUtils_3.leftPadWithZeroBit)(this.value.toString(2),this.bitSize)}hasNext(){return this.
value<this.maximumBitSize}hasPrevious(){return this.value>0n}isEquals(anotherIPNum){return this.value===anotherIPNum.value}isLessThan(anotherIPNum){return this.
value<anotherIPNum.value}isGreaterThan(anotherIPNum){return this.value>anotherIPNum.value}isLessThanOrEquals(anotherIPNum){return this.value<=anotherIPNum.value}isGreaterThanOrEquals(anotherIPNum){
return this.value>=anotherIPNum.value}};exports.AbstractIPNum=AbstractIPNum;var IPv42=class _IPv4 extends AbstractIPNum{static fromNumber(bigIntValue){return new _IPv4(
bigIntValue)}static fromDecimalDottedString(ipString){return new _IPv4(ipString)}static fromString(ipString){return _IPv4.fromDecimalDottedString(ipString)}static fromBinaryString(ipBinaryString){
let validationResult=Validator_1.Validator.isValidBinaryString(ipBinaryString);if(validationResult[0])return new _IPv4((0,BinaryUtils_2.parseBinaryStringToBigInt)(
ipBinaryString));throw Error(validationResult[1].join(","))}constructor(ipValue){if(super(),this.bitSize=32,this.maximumBitSize=Validator_1.Validator.THIRTY_TWO_BIT_SIZE,
this.type="IPv4",this.octets=[],this.separator=".",typeof ipValue=="string"){let[value,octets]=this.constructFromDecimalDottedString(ipValue);this.value=value,this.
octets=octets}else{let[value,octets]=this.constructFromBigIntValue(ipValue);this.value=value,this.octets=octets}}toString(){return this.octets.map(value=>value.
toString()).join(this.separator)}getOctets(){return this.octets}nextIPNumber(){return _IPv4.fromNumber(this.getValue()+1n)}previousIPNumber(){return _IPv4.fromNumber(
this.getValue()-1n)}isPrivate(){return _IPv4.PRIVATE_RANGES.some(range=>range.contains(this))}isDocumentation(){return _IPv4.DOCUMENTATION_RANGES.some(range=>range.
contains(this))}isMulticast(){return _IPv4.MULTICAST_RANGE.contains(this)}isBroadcast(subnet){return subnet?this.isEquals(subnet.getLast()):this.isEquals(_IPv4.
LIMITED_BROADCAST)}isLoopback(){return _IPv4.LOOPBACK_RANGE.contains(this)}isUnspecified(){return this.value===0n}isLinkLocal(){return _IPv4.LINK_LOCAL_RANGE.contains(
this)}isGlobalUnicast(){return!this.isUnspecified()&&!this.isLoopback()&&!this.isPrivate()&&!this.isLinkLocal()&&!this.isDocumentation()&&!this.isMulticast()&&!this.
isReserved()&&!this.isBroadcast()}isReserved(){let reservedStart=_IPv4.fromDecimalDottedString("240.0.0.0").value,reservedEnd=_IPv4.fromDecimalDottedString("255\
.255.255.254").value;return this.value>=reservedStart&&this.value<=reservedEnd}toIPv4MappedIPv6(){let binary="1".repeat(16)+this.toBinaryString();return IPv6.fromBinaryString(
binary)}constructFromDecimalDottedString(ipString){let octets,value,[isValid,message]=Validator_1.Validator.isValidIPv4String(ipString);if(!isValid)throw new Error(
message.filter(msg=>msg!=="").toString());return octets=ipString.split(".").map(rawOctet=>Octet_1.Octet.fromString(rawOctet)),value=BigInt(`0b${(0,BinaryUtils_1.
dottedDecimalNotationToBinaryString)(ipString)}`),[value,octets]}constructFromBigIntValue(ipv4Number){let[isValid,message]=Validator_1.Validator.isValidIPv4Number(
ipv4Number);if(!isValid)throw new Error(message.filter(msg=>msg!=="").toString());let binaryString=(0,BinaryUtils_4.numberToBinaryString)(ipv4Number);return ipv4Number=
typeof ipv4Number=="bigint"?ipv4Number:BigInt(ipv4Number),[ipv4Number,this.binaryStringToDecimalOctets(binaryString)]}binaryStringToDecimalOctets(ipv4BinaryString){
return ipv4BinaryString.length<32&&(ipv4BinaryString=(0,BinaryUtils_3.leftPadWithZeroBit)(ipv4BinaryString,32)),ipv4BinaryString.match(/.{1,8}/g).map(octet=>Octet_1.
Octet.fromString((0,BinaryUtils_2.parseBinaryStringToBigInt)(octet).toString()))}};exports.IPv4=IPv42;IPv42.PRIVATE_RANGES=[IPRange_1.IPv4CidrRange.fromCidr("10\
.0.0.0/8"),IPRange_1.IPv4CidrRange.fromCidr("172.16.0.0/12"),IPRange_1.IPv4CidrRange.fromCidr("192.168.0.0/16")];IPv42.DOCUMENTATION_RANGES=[IPRange_1.IPv4CidrRange.
fromCidr("192.0.2.0/24"),IPRange_1.IPv4CidrRange.fromCidr("198.51.100.0/24"),IPRange_1.IPv4CidrRange.fromCidr("203.0.113.0/24")];IPv42.MULTICAST_RANGE=IPRange_1.
IPv4CidrRange.fromCidr("224.0.0.0/4");IPv42.LOOPBACK_RANGE=IPRange_1.IPv4CidrRange.fromCidr("127.0.0.0/8");IPv42.LINK_LOCAL_RANGE=IPRange_1.IPv4CidrRange.fromCidr(
"169.254.0.0/16");IPv42.LIMITED_BROADCAST=IPv42.fromDecimalDottedString("255.255.255.255");var Asn=class _Asn extends AbstractIPNum{static fromString(rawValue){
return new _Asn(rawValue)}static fromNumber(rawValue){return new _Asn(rawValue)}static fromBinaryString(binaryString){let validationResult=Validator_1.Validator.
isValidBinaryString(binaryString);if(validationResult[0])return new _Asn(parseInt(binaryString,2));throw Error(validationResult[1].join(","))}constructor(rawValue){
if(super(),this.bitSize=32,this.maximumBitSize=Validator_1.Validator.THIRTY_TWO_BIT_SIZE,this.type="ASN",typeof rawValue=="string")_Asn.startWithASPrefix(rawValue)?
this.value=BigInt(parseInt(rawValue.substring(2))):rawValue.indexOf(".")!=-1?this.value=BigInt(this.parseFromDotNotation(rawValue)):this.value=BigInt(parseInt(rawValue));else{
let valueAsBigInt=BigInt(rawValue),[isValid,message]=Validator_1.Validator.isValidAsnNumber(valueAsBigInt);if(!isValid)throw Error(message.filter(msg=>msg!=="").
toString());this.value=valueAsBigInt}}toString(){let stringValue=this.value.toString();return`${_Asn.AS_PREFIX}${stringValue}`}toASPlain(){return this.value.toString()}toASDot(){
return this.value.valueOf()>=65536n?this.toASDotPlus():this.toASPlain()}toASDotPlus(){let high=this.value.valueOf()/65536n,low=this.value.valueOf()%65536n;return`${high}\
.${low}`}toBinaryString(){return(0,BinaryUtils_4.numberToBinaryString)(this.value)}is16Bit(){let[valid16BitAsnNumber]=Validator_1.Validator.isValid16BitAsnNumber(
this.value);return valid16BitAsnNumber}is32Bit(){return!this.is16Bit()}nextIPNumber(){return new _Asn(this.value.valueOf()+1n)}previousIPNumber(){return new _Asn(
this.value.valueOf()-1n)}isMulticast(){return!1}isPrivate(){return!1}static startWithASPrefix(word){return word.indexOf(_Asn.AS_PREFIX)===0}parseFromDotNotation(rawValue){
let values=rawValue.split("."),high=parseInt(values[0]),low=parseInt(values[1]);return high*65535+(low+high)}};exports.Asn=Asn;Asn.AS_PREFIX="AS";var IPv6=class _IPv6 extends AbstractIPNum{static fromBigInt(bigIntValue){
return new _IPv6(bigIntValue)}static fromHexadecatet(ipString){return new _IPv6(ipString)}static fromString(ipString){return _IPv6.fromHexadecatet(ipString)}static fromBinaryString(ipBinaryString){
let validationResult=Validator_1.Validator.isValidBinaryString(ipBinaryString);if(validationResult[0]){let paddedBinaryString=(0,BinaryUtils_3.leftPadWithZeroBit)(
ipBinaryString,128);return new _IPv6((0,BinaryUtils_2.parseBinaryStringToBigInt)(paddedBinaryString))}else throw Error(validationResult[1].join(","))}static fromIPv4(ipv4){
return ipv4.toIPv4MappedIPv6()}static fromIPv4DotDecimalString(ip4DotDecimalString){return new IPv42(ip4DotDecimalString).toIPv4MappedIPv6()}constructor(ipValue,zoneId){
if(super(),this.bitSize=128,this.maximumBitSize=Validator_1.Validator.ONE_HUNDRED_AND_TWENTY_EIGHT_BIT_SIZE,this.type="IPv6",this.hexadecatet=[],this.separator=
":",typeof ipValue=="string"){let[isValid,message]=Validator_1.Validator.isValidIPv6String(ipValue);if(!isValid)throw new Error(message.filter(msg=>msg!=="").toString());
let[ipv6,zId]=ipValue.split("%");this.zoneId=zId||zoneId;let expandedIPv6=(0,IPv6Utils_1.expandIPv6Number)(ipv6),[value,hexadecatet]=this.constructFromHexadecimalDottedString(
expandedIPv6);this.value=value,this.hexadecatet=hexadecatet}else{let[value,hexadecatet]=this.constructFromBigIntValue(ipValue);this.value=value,this.hexadecatet=
hexadecatet,this.zoneId=zoneId}}toString(){let ipv6String=this.hexadecatet.map(v=>v.toString()).join(":");return this.hexadecatet.length<8&&(ipv6String=`::${ipv6String}`),
this.zoneId&&(ipv6String=`${(0,IPv6Utils_1.collapseIPv6Number)(ipv6String)}%${this.zoneId}`),ipv6String}getHexadecatet(){return this.hexadecatet}nextIPNumber(){
return _IPv6.fromBigInt(this.getValue()+1n)}previousIPNumber(){return _IPv6.fromBigInt(this.getValue()-1n)}isPrivate(){return _IPv6.PRIVATE_RANGE.contains(this)}isDocumentation(){
return _IPv6.DOCUMENTATION_RANGES.some(range=>range.contains(this))}isMulticast(){return _IPv6.MULTICAST_RANGE.contains(this)}hasEmbeddedRP(){if(!this.isMulticast())
throw new Error("Embedded RP can only be checked for multicast addresses");return(Number(this.value>>112n&0xffn)&112)===112}isUnspecified(){return this.value===
0n}isLoopback(){return this.value===1n}isLinkLocal(){return _IPv6.LINK_LOCAL_RANGE.contains(this)}isGlobalUnicast(){return!this.isUnspecified()&&!this.isLoopback()&&
!this.isMulticast()&&!this.isLinkLocal()&&!this.isIPv4Mapped()&&!this.isDiscardOnly()&&!this.isDocumentation()&&!this.isPrivate()}isIPv4Mapped(){return this.value>>
32n===0xffffn}isDiscardOnly(){return _IPv6.DISCARD_ONLY_RANGE.contains(this)}getKind(){return this.isUnspecified()?"Unspecified":this.isLoopback()?"Loopback":this.
isMulticast()?"Multicast":this.isDocumentation()?"Documentation":this.isIPv4Mapped()?"IPv4-Mapped IPv6":this.isDiscardOnly()?"Discard-Only":this.isLinkLocal()?"\
Link-Local":this.isPrivate()?"Unique Local Address":this.isGlobalUnicast()?"Global Unicast":"Unknown"}constructFromBigIntValue(ipv6Number){let[isValid,message]=Validator_1.
Validator.isValidIPv6Number(ipv6Number);if(!isValid)throw new Error(message.filter(msg=>msg!=="").toString());let binaryString=(0,BinaryUtils_4.numberToBinaryString)(
ipv6Number);return[ipv6Number,this.binaryStringToHexadecatets(binaryString)]}constructFromHexadecimalDottedString(expandedIPv6){let[isValid,message]=Validator_1.
Validator.isValidIPv6String(expandedIPv6);if(!isValid)throw new Error(message.filter(msg=>msg!=="").toString());let hexadecatet=expandedIPv6.split(":").map(stringHexadecatet=>Hexadecatet_1.
Hexadecatet.fromString(stringHexadecatet));return[BigInt(`0b${(0,HexadecimalUtils_2.hexadectetNotationToBinaryString)(expandedIPv6)}`),hexadecatet]}binaryStringToHexadecatets(binaryString){
let hexadecimalString=(0,HexadecimalUtils_1.binaryStringToHexadecimalString)(binaryString);for(;hexadecimalString.length%4!=0;)hexadecimalString="0"+hexadecimalString;
return hexadecimalString.match(/.{1,4}/g).map(stringHexadecatet=>Hexadecatet_1.Hexadecatet.fromString(stringHexadecatet))}};exports.IPv6=IPv6;IPv6.PRIVATE_RANGE=
IPRange_2.IPv6CidrRange.fromCidr("fc00::/7");IPv6.DOCUMENTATION_RANGES=[IPRange_2.IPv6CidrRange.fromCidr("2001:db8::/32"),IPRange_2.IPv6CidrRange.fromCidr("3fff\
::/20")];IPv6.MULTICAST_RANGE=IPRange_2.IPv6CidrRange.fromCidr("ff00::/8");IPv6.UNSPECIFIED_RANGE=IPRange_2.IPv6CidrRange.fromCidr("::/128");IPv6.LOOPBACK_RANGE=
IPRange_2.IPv6CidrRange.fromCidr("::1/128");IPv6.LINK_LOCAL_RANGE=IPRange_2.IPv6CidrRange.fromCidr("fe80::/10");IPv6.DISCARD_ONLY_RANGE=IPRange_2.IPv6CidrRange.
fromCidr("100::/64");var IPv4Mask=class _IPv4Mask extends IPv42{static fromDecimalDottedString(rawValue){return new _IPv4Mask(rawValue)}constructor(ipString){super(
ipString),this.octets=[];let isValid,message;if([isValid,message]=Validator_1.Validator.isValidIPv4Mask(ipString),!isValid)throw new Error(message.filter(msg=>msg!==
"").toString());let stringOctets=ipString.split(".");this.octets=stringOctets.map(rawOctet=>Octet_1.Octet.fromString(rawOctet));let binaryString=(0,BinaryUtils_1.
dottedDecimalNotationToBinaryString)(ipString);this.prefix=(binaryString.match(/1/g)||[]).length,this.value=BigInt(`0b${binaryString}`)}};exports.IPv4Mask=IPv4Mask;
var IPv6Mask=class _IPv6Mask extends IPv6{static fromHexadecatet(rawValue){return new _IPv6Mask(rawValue)}constructor(ipString){super(ipString),this.hexadecatet=
[];let isValid,message,expandedIPv6=(0,IPv6Utils_1.expandIPv6Number)(ipString);if([isValid,message]=Validator_1.Validator.isValidIPv6Mask(expandedIPv6),!isValid)
throw new Error(message.filter(msg=>msg!=="").toString());let stringHexadecimals=expandedIPv6.split(":");this.hexadecatet=stringHexadecimals.map(stringHexadecatet=>Hexadecatet_1.
Hexadecatet.fromString(stringHexadecatet));let binaryString=(0,HexadecimalUtils_2.hexadectetNotationToBinaryString)(expandedIPv6);this.prefix=(binaryString.match(
/1/g)||[]).length,this.value=BigInt(`0b${binaryString}`),this.value=BigInt(`0b${(0,HexadecimalUtils_2.hexadectetNotationToBinaryString)(expandedIPv6)}`)}};exports.
IPv6Mask=IPv6Mask;function isIPv4(ip){return ip.bitSize===32}}});var require_IPNumType=__commonJS({"node_modules/ip-num/dist/src/IPNumType.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0})}});var require_IPPool=__commonJS({"node_modules/ip-num/dist/src/IPPool.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.Pool=
void 0;var IPRange_1=require_IPRange(),Prefix_1=require_Prefix(),Pool=class _Pool{static fromIP(ipNumbers){let ranges=ipNumbers.map(ip=>IPRange_1.RangedSet.fromSingleIP(
ip));return new _Pool(ranges)}static fromRangeSet(ipRanges){return new _Pool(ipRanges)}static fromCidrRanges(cidrRanges){let rangeSet=cidrRanges.map(range=>range.
toRangeSet());return new _Pool(rangeSet)}constructor(ranges){this.backingSet=new SortedSet,ranges.forEach(range=>{this.backingSet.add(range)})}getRanges(){return this.
backingSet.asArray()}aggregate(){let mergedRanges=this.backingSet.asArray().reduce((accumulator,currentRange,currentIndex,array)=>{if(accumulator.length==0)return accumulator.
push(currentRange),accumulator;{let previous=accumulator.pop(),previousCidrRange=previous.toCidrRange(),currentCidrRange=currentRange.toCidrRange();if(previousCidrRange.
isCidrMergeable(currentCidrRange)){let merged=previousCidrRange.merge(currentCidrRange);return accumulator.push(merged.toRangeSet()),accumulator}else return previous.
contains(currentRange)?accumulator.push(previous):(accumulator.push(previous),accumulator.push(currentRange)),accumulator}},[]),aggregatedPool=_Pool.fromRangeSet(
mergedRanges);return aggregatedPool.getRanges().length!==this.getRanges().length?aggregatedPool.aggregate():aggregatedPool}getCidrRange(prefix){if(prefix.toRangeSize()>
this.getSize())throw new Error(`Not enough IP number in the pool for requested prefix: ${prefix}`);let selectedCidrRange,error;loop:for(let range of this.getRanges())
for(let offset=0n;offset+prefix.toRangeSize()<=range.getSize();offset=offset+1n)try{let selectedRange=range.takeSubRange(offset,prefix.toRangeSize());selectedCidrRange=
selectedRange.toCidrRange();let remaining=range.difference(selectedRange);this.removeExact(range),this.add(remaining);break loop}catch(e){if(e instanceof RangeError)
continue loop;error=e instanceof Error?e:new Error(String(e))}if(selectedCidrRange)return selectedCidrRange;throw error===void 0?new Error(`No range big enough \
in the pool for requested prefix: ${prefix}`):error}getCidrRanges(reqprefix){if(reqprefix.toRangeSize()>this.getSize())throw new Error("Prefix greater than pool");
let go=(reqprefix2,prefix,accummulated)=>{try{let singleCidrRange=this.getCidrRange(prefix);accummulated.push(singleCidrRange);let currentSize=accummulated.reduce(
(previous,current)=>previous+current.getSize(),0n);return reqprefix2.toRangeSize()===currentSize?accummulated:go(reqprefix2,prefix,accummulated)}catch{let lowerPrefix=(0,Prefix_1.
isIPv4Prefix)(prefix)?Prefix_1.IPv4Prefix.fromNumber(prefix.getValue()+1n):Prefix_1.IPv6Prefix.fromNumber(prefix.getValue()+1n);return go(reqprefix2,lowerPrefix,
accummulated)}};return go(reqprefix,reqprefix,[])}getSize(){return this.aggregate().getRanges().reduce((previous,current)=>previous+current.getSize(),0n)}resetWith(ipRanges){
this.backingSet.clear(),this.backingSet=this.backingSet.add(ipRanges)}removeExact(rangeToRemove){let updatedSet=this.backingSet.removeExact(rangeToRemove),isUpdated=!this.
backingSet.isEquals(updatedSet);return this.backingSet=updatedSet,isUpdated}removeOverlapping(rangeToRemove){let updatedSet=this.backingSet.removeOverlapping(rangeToRemove),
isUpdated=!this.backingSet.isEquals(updatedSet);return this.backingSet=updatedSet,isUpdated}add(range){this.backingSet=this.backingSet.add(range)}clear(){this.backingSet.
clear()}};exports.Pool=Pool;var SortedSet=class _SortedSet{sortArray(array){return array.sort((a,b)=>a.isLessThan(b)?-1:a.isGreaterThan(b)?1:0),array}constructor(array){
array?this.backingArray=this.sortArray(array):this.backingArray=new Array}asArray(){return this.backingArray}isEquals(other){return this.backingArray.length!==other.
asArray().length?!1:this.backingArray.every((value,index)=>value.getSize()===other.asArray()[index].getSize())}add(item){let array=this.backingArray;return"push"in
item?array=array.concat(item):array.push(item),new _SortedSet(this.sortArray(array))}removeExact(items){let filtered=this.backingArray.filter(currentItem=>"push"in
items?items.find(item=>item.isEquals(currentItem))!==void 0:!items.isEquals(currentItem));return new _SortedSet(this.sortArray(filtered))}removeOverlapping(items){
let filtered=this.backingArray.flatMap(backingItem=>{if("push"in items)return items.flatMap(item=>backingItem.contains(item)?backingItem.difference(item):backingItem.
inside(item)?new Array:backingItem.isOverlapping(item)?[backingItem.subtract(item)]:[item]);try{return backingItem.difference(items)}catch{return backingItem}});
return new _SortedSet(this.sortArray(filtered))}clear(){this.backingArray=[]}}}});var require_IPv6AddressKind=__commonJS({"node_modules/ip-num/dist/src/IPv6AddressKind.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0})}});var require_src=__commonJS({"node_modules/ip-num/dist/src/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){
k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__exportStar=exports&&exports.__exportStar||function(m,exports2){
for(var p in m)p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p)&&__createBinding(exports2,m,p)};Object.defineProperty(exports,"__esModule",{value:!0});
__exportStar(require_BinaryUtils(),exports);__exportStar(require_Hexadecatet(),exports);__exportStar(require_HexadecimalUtils(),exports);__exportStar(require_IPNumber(),
exports);__exportStar(require_IPNumType(),exports);__exportStar(require_IPPool(),exports);__exportStar(require_IPRange(),exports);__exportStar(require_IPv6AddressKind(),
exports);__exportStar(require_IPv6Utils(),exports);__exportStar(require_Octet(),exports);__exportStar(require_Prefix(),exports);__exportStar(require_Validator(),
exports)}});function isList(value){return Array.isArray(value)}function remember(derive){let known3=new WeakMap;return key=>{let found=known3.get(key);if(found!==void 0)return found.value;let value=derive(key);return known3.
set(key,{value}),value}}var Unknown=class{$unknown;constructor(details){this.$unknown=details}},Concat=class{$concat;constructor(parts){this.$concat=parts}},Sensitive=class{#value;constructor(value){
this.#value=value}reveal(){return this.#value}toJSON(){return{$sensitive:!0}}};function isObject(value){return typeof value=="object"&&value!==null&&!isList(value)&&
!(value instanceof Unknown)&&!(value instanceof Concat)&&!(value instanceof Sensitive)}function reveal(value){return value instanceof Sensitive?reveal(value.reveal()):
value}function joinText(parts){if(parts.every(part=>typeof part=="string"))return parts.join("");let flat=[];for(let part of parts){let open=reveal(part);open instanceof
Concat?flat.push(...open.$concat):open instanceof Unknown?flat.push(open):flat.push(typeof open=="string"?open:JSON.stringify(open))}let merged=[];for(let part of flat){
let last=merged.at(-1);typeof part=="string"&&typeof last=="string"?merged[merged.length-1]=last+part:part!==""&&merged.push(part)}if(merged.length===0)return"";
let[only]=merged;return merged.length===1&&only!==void 0?only:new Concat(merged)}function describe(value){return value instanceof Sensitive?"(sensitive)":value instanceof
Unknown?`\${${value.$unknown.symbol}}`:value instanceof Concat?value.$concat.map(part=>typeof part=="string"?part:describe(part)).join(""):typeof value=="string"?
value:JSON.stringify(value)}function valueAt(value,steps){let current=value===void 0?void 0:reveal(value);for(let step of steps){if(current==null||current instanceof
Unknown)break;Array.isArray(current)?current=current[Number(step)]:current=isObject(current)&&Object.hasOwn(current,step)?current[step]:void 0,current!==void 0&&
(current=reveal(current))}return current??void 0}function idKey(value){if(value===void 0)return;let open=reveal(value);return typeof open=="string"?trimSlash(open.toLowerCase()):open instanceof Unknown?symbolSegment(
open):open instanceof Concat?keyOfConcat(open):void 0}var keyOfConcat=remember(({$concat})=>trimSlash($concat.map(part=>typeof part=="string"?part.toLowerCase():
symbolSegment(part)).join("")));function symbolSegment(unknown3){return`\${${unknown3.$unknown.symbol.replaceAll("/","%2F")}}`}function trimSlash(text2){return text2.
endsWith("/")?text2.replace(/\/+$/,""):text2}function isArmId(key){return/^\/(subscriptions|providers)\//.test(key)}function typeOfKey(key){let at=key.lastIndexOf(
"/providers/");if(at<0){let depth=key.split("/").length;return/^\/subscriptions\/[^/]+\/resourcegroups\//.test(key)&&depth===5?"microsoft.resources/resourcegrou\
ps":""}let end=segmentEnd(key,at+11),type=key.slice(at+11,end);for(;end<key.length;){let typeEnd=segmentEnd(key,end+1);type+=key.slice(end,typeEnd),end=typeEnd<
key.length?segmentEnd(key,typeEnd+1):typeEnd}return type}function segmentEnd(key,start){let end=key.indexOf("/",start);return end===-1?key.length:end}function nameOfKey(key){
return key.slice(key.lastIndexOf("/")+1)}function parentKey(key){let name=key.lastIndexOf("/"),type=name>0?key.lastIndexOf("/",name-1):-1;return type>0?key.slice(
0,type):""}function subscriptionOfKey(key){return/^\/subscriptions\/([^/]+)/.exec(key)?.[1]}function isFullyKnown(key){return!key.includes("${")}var known=new Map,mostKnown=1e4;function stepsOf(path){let found=known.get(path);if(found!==void 0)return found;let steps=path.split(".");return known.size<mostKnown&&
known.set(path,steps),steps}function append(map,key,value){let found=map.get(key);found===void 0?map.set(key,[value]):found.push(value)}var Estate=class{graph;moment;#byType=new Map;constructor(graph,moment){this.graph=graph,this.moment=moment}ofType(type){return this.#group(type.toLowerCase()).
all}find(id){let key=idKey(id);return key===void 0?void 0:this.at(key)}at(key){return this.#group(typeOfKey(key)).byKey.get(key)}childrenOf(key,type){let group=this.#group(
type.toLowerCase());return group.byParent??=byParent(group.all),group.byParent.get(key)??[]}#group(type){let known3=this.#byType.get(type);if(known3!==void 0)return known3;
let all=this.graph.ofType(type).flatMap(resource=>{let state=stateAt(resource,this.moment);return state===void 0?[]:[{resource,state}]}),group={all,byKey:new Map(
all.map(entity=>[entity.state.key,entity])),byParent:void 0};return this.#byType.set(type,group),group}};function byParent(all){let groups=new Map;for(let entity of all)
append(groups,parentKey(entity.state.key),entity);return groups}function stateAt(resource,moment){return moment==="after"?resource.lifecycle==="delete"?void 0:resource:
resource.lifecycle==="existing"?resource:resource.before??void 0}function asWritten(state,path){return state.read===void 0?valueAt(state.properties,stepsOf(path)):
state.read(path)}function property(entity,path){let{state,resource}=entity,value=asWritten(state,path);return value!==void 0?reveal(value):resource.isPartial&&!isKnownToBeNone(
entity,path)?notShown(entity,path):void 0}function isKnownToBeNone({state},path){let steps=stepsOf(path),holder=valueAt(state.properties,steps.slice(0,-1)),last=steps.
at(-1)??"";return isObject(holder)&&Object.hasOwn(holder,last)&&holder[last]===null}function notShown(entity,path){return new Unknown({symbol:`${entity.resource.
origin.address}.${path}`,reason:"the input shows only a part of this resource"})}function asList(value){if(value==null)return[];let open=reveal(value);return open instanceof
Unknown||isList(open)?open:[open]}function member(value,path){return valueAt(value,stepsOf(path))}function possibilities(value){let open=reveal(value);return open instanceof
Unknown&&open.$unknown.possible!==void 0?open.$unknown.possible.flatMap(possibilities):[open]}function unknown(symbol,reason,more={}){return{$unknown:{symbol,reason,...more}}}function isUnknown(value){return typeof value=="object"&&value!==null&&"$unknow\
n"in value}function fact(value){if(value==null)return null;let open=reveal(value);return open instanceof Unknown?unknownOf(open):open instanceof Concat?unknown(
describe(open),"a part of it is known only after apply"):isList(open)?open.map(item=>fact(item)):isObject(open)?null:open}function unknownOf({$unknown:{symbol,reason}}){
return unknown(symbol,reason)}function folded(value){let found=fact(value);return typeof found=="string"?found.toLowerCase():found}function whenText(value,derive){
return typeof value=="string"?derive(value):value}function whenNumber(value,derive){return typeof value=="number"?derive(value):value}function whenFlag(value,derive){
return typeof value=="boolean"?derive(value):value}function between(minimum,maximum,why){return minimum===maximum?minimum:unknown(...why(),{minimum,...Number.isFinite(
maximum)&&{maximum}})}function bounds(value){if(typeof value=="number")return{minimum:value,maximum:value};if(!isUnknown(value))return{minimum:0,maximum:0};let possible=value.
$unknown.possible?.filter(item=>typeof item=="number");return possible!==void 0&&possible.length>0?{minimum:Math.min(...possible),maximum:Math.max(...possible)}:
{minimum:value.$unknown.minimum??0,maximum:value.$unknown.maximum??Number.POSITIVE_INFINITY}}function documentsOf(facts){let groups=new Map;for(let row of facts){
let[first="",second]=row.path.split("."),group=groups.get(second===void 0?"":first)??new Map;group.set(second??first,row),groups.set(second===void 0?"":first,group)}
let Root=groupClass(groups.get("")??new Map);groups.delete("");let classes=[...groups].map(([name,rows2])=>({name,Group:groupClass(rows2)}));return subject=>{let document=new Root(
subject);for(let{name,Group}of classes)document[name]=new Group(subject);return document}}function groupClass(rows2){let noValues=()=>Array.from({length:rows2.size}),
sharedValues=remember(noValues),of=[...rows2.values()].find(row=>row.of!==void 0)?.of;class Group{#subject;#own;#shared;constructor(subject){this.#subject=subject}#valuesOf(row){
if(row.of===void 0)return this.#own??=noValues();if(this.#shared!==void 0)return this.#shared;let shared=of?.(this.#subject);return this.#shared=shared===void 0?
noValues():sharedValues(shared)}static{[...rows2].forEach(([name,row],index)=>{Object.defineProperty(Group.prototype,name,{enumerable:!0,get(){let values=this.#valuesOf(
row),known3=values[index];return known3===void 0?values[index]=row.derive(this.#subject):known3}})})}}return Group}var truePaths={"Microsoft.Network/networkInterfaces":["ipConfigurations.*.properties.subnet.id"],"Microsoft.Network/privateEndpoints":["subnet.id"],"Microsoft.N\
etwork/privateLinkServices":["ipConfigurations.*.properties.subnet.id"],"Microsoft.Network/loadBalancers":["frontendIPConfigurations.*.properties.subnet.id"],"M\
icrosoft.Network/applicationGateways":["gatewayIPConfigurations.*.properties.subnet.id","frontendIPConfigurations.*.properties.subnet.id","privateLinkConfigurat\
ions.*.properties.ipConfigurations.*.properties.subnet.id"],"Microsoft.Network/virtualNetworkGateways":["ipConfigurations.*.properties.subnet.id"],"Microsoft.Ne\
twork/azureFirewalls":["ipConfigurations.*.properties.subnet.id","managementIpConfiguration.properties.subnet.id"],"Microsoft.Network/bastionHosts":["ipConfigur\
ations.*.properties.subnet.id"],"Microsoft.Network/networkProfiles":["containerNetworkInterfaceConfigurations.*.properties.ipConfigurations.*.properties.subnet.\
id"],"Microsoft.Network/virtualHubs":[],"Microsoft.Network/virtualHubs/ipConfigurations":["subnet.id"],"Microsoft.Network/virtualRouters":["hostedSubnet.id"],"M\
icrosoft.Network/virtualNetworkAppliances":["subnet.id"],"Microsoft.Network/dnsResolvers/inboundEndpoints":["ipConfigurations.*.subnet.id"],"Microsoft.Network/d\
nsResolvers/outboundEndpoints":["subnet.id"],"Microsoft.ServiceNetworking/trafficControllers/associations":["subnet.id"],"Microsoft.AAD/domainServices":["replic\
aSets.*.subnetId"],"Microsoft.AAD/domainServices/replicaSets":["subnetId"],"Microsoft.Compute/virtualMachines":["networkProfile.networkInterfaceConfigurations.*\
.properties.ipConfigurations.*.properties.subnet.id"],"Microsoft.Compute/virtualMachineScaleSets":["virtualMachineProfile.networkProfile.networkInterfaceConfigu\
rations.*.properties.ipConfigurations.*.properties.subnet.id"],"Microsoft.Compute/cloudServices":["networkProfile.loadBalancerConfigurations.*.properties.fronte\
ndIPConfigurations.*.properties.subnet.id"],"Microsoft.AzureFleet/fleets":["computeProfile.baseVirtualMachineProfile.networkProfile.networkInterfaceConfiguratio\
ns.*.properties.ipConfigurations.*.properties.subnet.id"],"Microsoft.Batch/batchAccounts/pools":["networkConfiguration.subnetId"],"Microsoft.ServiceFabric/manag\
edClusters":["subnetId"],"Microsoft.ServiceFabric/managedClusters/nodeTypes":["subnetId"],"Microsoft.ContainerInstance/containerGroups":["subnetIds.*.id"],"Micr\
osoft.App/managedEnvironments":["vnetConfiguration.infrastructureSubnetId","vnetConfiguration.runtimeSubnetId"],"Microsoft.ContainerService/managedClusters":["a\
gentPoolProfiles.*.vnetSubnetID","agentPoolProfiles.*.podSubnetID","apiServerAccessProfile.subnetId","addonProfiles.ingressApplicationGateway.config.subnetId","\
hostedSystemProfile.nodeSubnetID","hostedSystemProfile.systemNodeSubnetID"],"Microsoft.ContainerService/managedClusters/agentPools":["vnetSubnetID","podSubnetID"],
"Microsoft.RedHatOpenShift/openShiftClusters":["masterProfile.subnetId","workerProfiles.*.subnetId"],"Microsoft.ContainerRegistry/registries/agentPools":["virtu\
alNetworkSubnetResourceId"],"Microsoft.VirtualMachineImages/imageTemplates":["vmProfile.vnetConfig.subnetId","vmProfile.vnetConfig.containerInstanceSubnetId"],"\
Microsoft.Resources/deploymentScripts":["containerSettings.subnetIds.*.id"],"Microsoft.HardwareSecurityModules/dedicatedHSMs":["networkProfile.subnet.id","manag\
ementNetworkProfile.subnet.id"],"Microsoft.Web/hostingEnvironments":["virtualNetwork.id"],"Microsoft.AppPlatform/Spring":["networkProfile.appSubnetId","networkP\
rofile.serviceRuntimeSubnetId"],"Microsoft.ApiManagement/service":["virtualNetworkConfiguration.subnetResourceId","additionalLocations.*.virtualNetworkConfigura\
tion.subnetResourceId"],"Microsoft.ApiManagement/gateways":["backend.subnet.id"],"Microsoft.Logic/integrationServiceEnvironments":["networkConfiguration.subnets\
.*.id"],"Microsoft.CognitiveServices/accounts":["networkInjections.*.subnetArmId"],"Microsoft.Cache/redis":["subnetId"],"Microsoft.Sql/managedInstances":["subne\
tId"],"Microsoft.Sql/instancePools":["subnetId"],"Microsoft.SqlVirtualMachine/sqlVirtualMachineGroups/availabilityGroupListeners":["loadBalancerConfigurations.*\
.privateIpAddress.subnetResourceId","multiSubnetIpConfigurations.*.privateIpAddress.subnetResourceId"],"Microsoft.DBforPostgreSQL/flexibleServers":["network.del\
egatedSubnetResourceId"],"Microsoft.DBforMySQL/flexibleServers":["network.delegatedSubnetResourceId","delegatedSubnetArguments.subnetArmResourceId"],"Microsoft.\
DocumentDB/cassandraClusters":["delegatedManagementSubnetId"],"Microsoft.DocumentDB/cassandraClusters/dataCenters":["delegatedSubnetId"],"Microsoft.Kusto/cluste\
rs":["virtualNetworkConfiguration.subnetId"],"Microsoft.HDInsight/clusters":["computeProfile.roles.*.virtualNetworkProfile.subnet","privateLinkConfigurations.*.\
properties.ipConfigurations.*.properties.subnet.id"],"Microsoft.Synapse/workspaces":["virtualNetworkProfile.computeSubnetId"],"Microsoft.DataFactory/factories/i\
ntegrationRuntimes":["typeProperties.computeProperties.vNetProperties.subnetId","typeProperties.customerVirtualNetwork.subnetId"],"Microsoft.Databricks/workspac\
es":[],"Microsoft.DataMigration/services":["virtualSubnetId"],"Microsoft.MachineLearningServices/workspaces":["serverlessComputeSettings.serverlessComputeCustom\
Subnet"],"Microsoft.MachineLearningServices/workspaces/computes":["properties.subnet.id"],"Oracle.Database/autonomousDatabases":["subnetId"],"Oracle.Database/cl\
oudVmClusters":["subnetId"],"Oracle.Database/networkAnchors":["subnetId"],"Microsoft.NetApp/netAppAccounts/capacityPools/volumes":["subnetId"],"Microsoft.NetApp\
/netAppAccounts/volumeGroups":["volumes.*.properties.subnetId"],"Microsoft.StorageCache/caches":["subnet"],"Microsoft.StorageCache/amlFilesystems":["filesystemS\
ubnet"],"Microsoft.StoragePool/diskPools":["subnetId"],"PureStorage.Block/storagePools":["vnetInjection.subnetId"],"Qumulo.Storage/fileSystems":["delegatedSubne\
tId"],"Microsoft.DevCenter/networkConnections":["subnetId"],"Microsoft.DevOpsInfrastructure/pools":["fabricProfile.networkProfile.subnetId"],"Microsoft.DevTestL\
ab/labs/virtualnetworks":["subnetOverrides.*.resourceId"],"Microsoft.DevTestLab/labs/virtualmachines":[],"Microsoft.LabServices/labPlans":["defaultNetworkProfil\
e.subnetId"],"Microsoft.LabServices/labs":["networkProfile.subnetId"],"Microsoft.Orbital/contactProfiles":["networkConfiguration.subnetId"],"Microsoft.Workloads\
/sapVirtualInstances":["configuration.infrastructureConfiguration.subnetId","configuration.infrastructureConfiguration.centralServer.subnetId","configuration.in\
frastructureConfiguration.applicationServer.subnetId","configuration.infrastructureConfiguration.databaseServer.subnetId"],"GitHub.Network/networkSettings":["su\
bnetId"],"NGINX.NGINXPLUS/nginxDeployments":["networkProfile.networkInterfaceConfiguration.subnetId","networkProfile.frontEndIPConfiguration.privateIPAddresses.\
*.subnetId"],"PaloAltoNetworks.Cloudngfw/firewalls":["networkProfile.vnetConfiguration.trustSubnet.resourceId","networkProfile.vnetConfiguration.unTrustSubnet.r\
esourceId"]},commonPath="subnets.*.id",onlyTrueShape=new Set(["Microsoft.Network/networkInterfaces","Microsoft.Network/privateEndpoints","Microsoft.Network/virt\
ualNetworkGateways","Microsoft.Network/dnsResolvers/inboundEndpoints","Microsoft.Network/dnsResolvers/outboundEndpoints","Microsoft.Web/hostingEnvironments"]),occupantSubnetPaths=Object.
fromEntries(Object.entries(truePaths).map(([type,paths])=>[type,onlyTrueShape.has(type)?paths:[...paths,commonPath]])),occupantTypes=Object.fromEntries(Object.entries(
occupantSubnetPaths).map(([type,paths])=>[type,tree(paths.map(path=>path.split(".")))]));function tree(paths){let members=new Map;for(let[first,...rest]of paths){
if(first===void 0)return"link:Microsoft.Network/virtualNetworks/subnets";members.set(first,[...members.get(first)??[],rest])}let elements=members.get("*");return elements!==
void 0?[tree(elements)]:Object.fromEntries([...members].map(([name,rest])=>[name,tree(rest)]))}var withoutUse=["Microsoft.Authorization/*","Microsoft.PolicyInsi\
ghts/*","Microsoft.Insights/*","Microsoft.Security/*","Microsoft.Advisor/*","Microsoft.Consumption/*","Microsoft.CostManagement/*","Microsoft.Network/networkWat\
chers/*","Microsoft.Network/networkManagers/*","Microsoft.Storage/storageAccounts","Microsoft.KeyVault/vaults","Microsoft.KeyVault/managedHSMs","Microsoft.Conta\
inerRegistry/registries","Microsoft.Sql/servers/virtualNetworkRules","Microsoft.DBforPostgreSQL/servers/virtualNetworkRules","Microsoft.DBforMySQL/servers/virtu\
alNetworkRules","Microsoft.DBforMariaDB/servers/virtualNetworkRules","Microsoft.DocumentDB/databaseAccounts","Microsoft.ServiceBus/namespaces/*","Microsoft.Even\
tHub/namespaces/*","Microsoft.EventGrid/*","Microsoft.ElasticSan/elasticSans/*","Microsoft.Search/searchServices","Microsoft.SignalRService/*","Microsoft.Device\
s/IotHubs"],exact=new Set(withoutUse.map(name=>name.replace(/\/\*$/,"").toLowerCase())),families=withoutUse.filter(name=>name.endsWith("/*")).map(name=>name.slice(
0,-1).toLowerCase());function namesSubnetWithoutUse(type){let folded2=type.toLowerCase();return exact.has(folded2)||families.some(family=>folded2.startsWith(family))}var anything="*";function keysOf(value){return possibilities(value).flatMap(id=>idKey(id)??[])}function tieByTarget(items,target){let byKey=new Map;for(let item of items){
let value=target(item);if(value===void 0)continue;let keys=keysOf(value);for(let key of keys)append(byKey,key,{item,isCertain:keys.length===1});isAnything(value)&&
append(byKey,anything,{item,isCertain:!1})}return byKey}function isAnything(value){return possibilities(value).every(id=>id instanceof Unknown)}function groupByApp(integrations){
let byApp=new Map;for(let integration of integrations)append(byApp,integration.app,integration);return byApp}function occupantsBySubnet(estate){let found=Object.
entries(occupantSubnetPaths).flatMap(([type,paths])=>estate.ofType(type).flatMap(entity=>paths.flatMap(path=>valuesAt(entity.state.properties,path).map(subnet=>({
entity,path,subnet}))))),ties=tieByTarget(found,({subnet})=>subnet);return new Map([...ties].filter(([key])=>key===anything||typeOfKey(key).endsWith("/subnets")))}
function mentionsBySubnet(estate){let byKey=new Map;for(let mention of estate.graph.mentions){isAnything(mention.id)&&append(byKey,anything,mention);for(let key of keysOf(
mention.id))append(byKey,key,mention)}return byKey}var gatewayType="Microsoft.Network/virtualNetworkGateways",gatewaySubnets="ipConfigurations.*.properties.subn\
et.id";function gatewaysByNetwork(estate){let byNetwork=new Map;for(let gateway of estate.ofType(gatewayType)){let subnets=valuesAt(gateway.state.properties,gatewaySubnets).
flatMap(keysOf);for(let network2 of new Set(subnets.map(parentKey)))append(byNetwork,network2,gateway)}return byNetwork}var gatewaysWithoutNetwork=remember(estate=>estate.
ofType(gatewayType).filter(gateway=>{let subnets=valuesAt(gateway.state.properties,gatewaySubnets).flatMap(possibilities);return subnets.length===0||subnets.some(
subnet=>subnet instanceof Unknown||isLost(estate,idKey(subnet)))}));function isLost(estate,child){let parent=parentKey(child??"");return!isFullyKnown(parent)&&estate.
at(parent)===void 0}function lostChildren(estate,type){return estate.ofType(type).filter(({state})=>isLost(estate,state.key))}function providersIn(estate){let found=new Set;
for(let type of estate.graph.types){let[namespace=""]=type.split("/");for(let{state}of estate.ofType(type)){let provider=namespace==="microsoft.features"?nameOfKey(
state.key):namespace;found.add(`${subscriptionOfKey(state.key)??""}|${provider}`)}}return found}function valuesAt(value,path){let[before="",after]=path.split(/\.?\*\.?(.*)/s);
if(after===void 0){let found=member(value,path);return found===void 0?[]:[found]}let items=asList(before===""?value:member(value,before));return isList(items)?after===
""?items:items.flatMap(item=>valuesAt(item,after)):[items]}var tiers=["Free","Shared","Dynamic","FlexConsumption","Basic","Standard","Premium","PremiumContainer","PremiumV2","PremiumV3","PremiumV4","ElasticPremium","Wor\
kflowStandard","Isolated","IsolatedV2"],rows=[[["F1"],"Free",[null],1],[["D1","SHARED"],"Shared",[null,null],1],[["Y1"],"Dynamic",[null],200],[["FC1"],"FlexCons\
umption",[null],1e3],[["B1","B2","B3"],"Basic",[1,2,4],3],[["S1","S2","S3"],"Standard",[1,2,4],10],[["P1","P2","P3"],"Premium",[1,2,4],20],[["PC2","PC3","PC4"],
"PremiumContainer",[2,4,8],30],[["P1v2","P2v2","P3v2"],"PremiumV2",[1,2,4],30],[["P0v3","P1v3","P2v3","P3v3"],"PremiumV3",[1,2,4,8],30],[["P1mv3","P2mv3","P3mv3",
"P4mv3","P5mv3"],"PremiumV3",[2,4,8,16,32],30],[["P0v4","P1v4","P2v4","P3v4"],"PremiumV4",[1,2,4,8],30],[["P1mv4","P2mv4","P3mv4","P4mv4","P5mv4"],"PremiumV4",[
2,4,8,16,32],30],[["EP1","EP2","EP3"],"ElasticPremium",[1,2,4],100],[["WS1","WS2","WS3"],"WorkflowStandard",[1,2,4],100],[["I1","I2","I3"],"Isolated",[1,2,4],100],
[["I1v2","I2v2","I3v2","I4v2","I5v2","I6v2"],"IsolatedV2",[2,4,8,16,32,64],100],[["I1mv2","I2mv2","I3mv2","I4mv2","I5mv2"],"IsolatedV2",[2,4,8,16,32],100]],bySku=new Map(
rows.flatMap(([names,tier2,cores2,maximumInstances2])=>names.map((name,index)=>[name.toLowerCase(),{tier:tier2,cores:cores2[index]??null,maximumInstances:maximumInstances2}])));
function skuOf(name){return bySku.get(name.toLowerCase())}function tierOf(name){let folded2=name.toLowerCase().replaceAll(/[\s_-]/g,"");return tiers.find(tier2=>tier2.
toLowerCase()===folded2)}function smallestSkuWithCores(sku,cores2){let series=rows.find(([names])=>names.some(name=>name.toLowerCase()===sku.toLowerCase())),index=series?.[2].
findIndex(count2=>count2!==null&&count2>=cores2)??-1;return index<0?void 0:series?.[0][index]}function planView(app2,estate){return planById(app2.plan,estate,app2.key)}function planById(id,estate,fallback){let[only,...others]=id===void 0?[]:possibilities(
id),known3=others.length===0&&only!==void 0?only:id,key=idKey(known3);return{id:known3,key:key===void 0||key===""?`plan of ${fallback}`:key,entity:key===void 0?
void 0:estate.at(key)}}function skuName(plan){let{entity}=plan;return entity===void 0?unknown(`${symbolOf(plan)}: sku`,"the plan is not in the input"):skuOfEntity(
entity)}var skuOfEntity=remember(entity=>{let name=fact(member(entity.state.sku,"name")??member(entity.state.sku,"size"));return name!==null||!entity.resource.isPartial?
name:unknown(`${entity.resource.origin.address}.sku`,"the input shows only a part of the plan")});function skuRow(plan){let name=skuName(plan);return typeof name==
"string"?skuOf(name):void 0}var tier=remember(plan=>{let known3=skuRow(plan);if(known3!==void 0)return known3.tier;let name=skuName(plan);if(isUnknown(name)){let possible=name.
$unknown.possible?.map(item=>typeof item=="string"?skuOf(item)?.tier:void 0);return possible?.every(item=>item!==void 0)===!0?unknown(name.$unknown.symbol,name.
$unknown.reason,{possible}):name}let stated=plan.entity===void 0?null:fact(member(plan.entity.state.sku,"tier"));if(typeof stated=="string")return tierOf(stated)??
unknown(stated,"it is not a tier that this version knows");if(isUnknown(stated))return stated;let symbol=typeof name=="string"?name:`${symbolOf(plan)}: tier`;return unknown(
symbol,typeof name=="string"?"it is not a sku that this version knows":"the plan has no sku in the input")}),operatingSystem=remember(plan=>{if(plan.entity===void 0)
return unknown(`${symbolOf(plan)}: operating system`,"the plan is not in the input");let reserved=property(plan.entity,"reserved");if(typeof reserved=="boolean")
return reserved?"linux":"windows";let kind=plan.entity.state.kind;return typeof kind=="string"&&kind!==""?/linux|elastic.*linux/i.test(kind)?"linux":reserved instanceof
Unknown?fact(reserved):"windows":reserved instanceof Unknown?fact(reserved):plan.entity.resource.isPartial?unknown(`${symbolOf(plan)}: operating system`,"the in\
put does not tell it"):"windows"}),isWindowsContainer=remember(plan=>{if(plan.entity===void 0)return unknown(`${symbolOf(plan)}: Windows containers`,"the plan i\
s not in the input");if(property(plan.entity,"reserved")===!0)return!1;let kind=plan.entity.state.kind;if(typeof kind=="string"&&/xenon|hyperv/i.test(kind))return!0;
let flag2=property(plan.entity,"hyperV")??property(plan.entity,"isXenon");return flag2===void 0?!1:fact(flag2)});function currentInstances(plan){if(plan.entity===
void 0)return{count:unknown(`${symbolOf(plan)}: instances`,"the plan is not in the input",{minimum:1}),from:"current count",by:void 0};let capacity=fact(member(
plan.entity.state.sku,"capacity")??property(plan.entity,"targetWorkerCount")),most=skuRow(plan)?.maximumInstances;if(isUnknown(capacity)){let{symbol,reason}=capacity.
$unknown;return{count:unknown(symbol,reason,{minimum:1,...most!==void 0&&{maximum:most}}),from:"current count",by:plan.entity}}return typeof capacity=="number"?
{count:capacity,from:"current count",by:plan.entity}:capacity!==null?{count:unknown(`${symbolOf(plan)}: instances`,"the input has something else than a number",
{minimum:1}),from:"current count",by:plan.entity}:plan.entity.resource.isPartial||plan.entity.state.sku===void 0?{count:unknown(`${symbolOf(plan)}: instances`,"\
the input shows only a part of the plan",{minimum:1,...most!==void 0&&{maximum:most}}),from:"current count",by:plan.entity}:{count:1,from:"default of one",by:plan.
entity}}function maximumInstances(plan,settings){let current=currentInstances(plan),scaled=autoscale(settings);if(scaled!==void 0)return{count:atLeast(scaled.count,
current.count),from:"autoscale maximum",by:scaled.by};if(plan.entity===void 0)return current;let tierFact=tier(plan),elastic=property(plan.entity,"elasticScaleE\
nabled")===!0||tierFact==="ElasticPremium"||tierFact==="WorkflowStandard"?fact(property(plan.entity,"maximumElasticWorkerCount")):null;return elastic===null?current:
{count:atLeast(elastic,current.count),from:"elastic maximum",by:plan.entity}}function autoscaleByPlan(estate){let byPlan=new Map;for(let setting2 of estate.ofType(
"Microsoft.Insights/autoscaleSettings")){let target=property(setting2,"targetResourceUri");if(target===void 0||property(setting2,"enabled")===!1)continue;let keys=possibilities(
target).flatMap(id=>idKey(id)??[]);for(let key of keys)append(byPlan,key,{setting:setting2,isCertain:keys.length===1});isAnything(target)&&append(byPlan,anything,
{setting:setting2,isCertain:!1})}return byPlan}function autoscale(settings){let minimum=1,maximum=1;for(let{setting:setting2,isCertain}of settings){let profiles=asList(
property(setting2,"profiles")),ranges=(profiles instanceof Unknown?[fact(profiles)]:profiles.map(profile=>fact(member(profile,"capacity.maximum")))).map(capacity=>capacity===
null?{minimum:1,maximum:Number.POSITIVE_INFINITY}:bounds(capacity));maximum=Math.max(maximum,...ranges.map(range=>range.maximum)),isCertain&&(minimum=Math.max(minimum,
...ranges.map(range=>range.minimum)))}let[first]=settings;if(first!==void 0)return{count:between(minimum,maximum,()=>[`${first.setting.resource.origin.address}:\
 maximum`,"the autoscale maximum is not known"]),by:first.setting}}function atLeast(maximum,current){let[upper,now]=[bounds(maximum),bounds(current)],lowest=Math.
max(upper.minimum,now.minimum),highest=Math.max(upper.maximum,Number.isFinite(now.maximum)?now.maximum:upper.maximum);return between(lowest,highest,()=>isUnknown(
maximum)?[maximum.$unknown.symbol,maximum.$unknown.reason]:["instances","the current count is not known"])}function cores(plan){return whenText(skuName(plan),name=>{
let row=skuOf(name);return row===void 0?unknown(name,"it is not a sku that this version knows"):row.cores})}function isFlex(plan){return whenText(tier(plan),name=>name===
"FlexConsumption")}function symbolOf(plan){return plan.entity?.resource.origin.address??plan.key}var import_ip_num=__toESM(require_src(),1),keptByAzure=5n,longestText=49,remembered=16384,readings=new Map,sizes={4:[],6:[]};function parsePrefix(text2){return readPrefix(
text2).prefix}function refusePrefix(text2){return readPrefix(text2).refusal}function readPrefix(text2){if(text2.length>longestText)return{refusal:"is too long t\
o be an address prefix"};let reading=readings.get(text2);return reading===void 0&&(reading=readAfresh(text2),readings.size>=remembered&&readings.clear(),readings.
set(text2,reading)),reading}function parseAddress(text2){return text2.includes("/")?void 0:parsePrefix(`${text2}/${text2.includes(":")?128:32}`)}function containsPrefix(outer,inner){
return outer.family===inner.family&&outer.first<=inner.first&&inner.last<=outer.last}function overlaps(left,right){return left.family===right.family&&left.first<=right.last&&right.first<=left.last}function usableAddresses(prefix){let usable=prefix.last-prefix.first+1n-keptByAzure;return usable>0n?toSafeNumber(usable):0}var privateSpace=["10.0.0.0/8","172.\
16.0.0/12","192.168.0.0/16"].flatMap(text2=>parsePrefix(text2)??[]);function isPrivate(prefix){return privateSpace.some(space=>containsPrefix(space,prefix))}function toSafeNumber(count2){
return count2>BigInt(Number.MAX_SAFE_INTEGER)?Number.MAX_SAFE_INTEGER:Number(count2)}function readAfresh(text2){if(text2==="")return{refusal:"is empty"};let[address="",
length,...rest]=text2.split("/");if(rest.length>0)return{refusal:"has more than one slash"};let family=address.includes(":")?6:4,value=family===6?valueOfIPv6(address):
valueOfIPv4(address);if(typeof value=="string")return{refusal:/\s/u.test(text2)?"contains white space":value};if(length===void 0)return{refusal:`has no prefix l\
ength; a single address is ${text2}/${bitsOf(family)}`};let fault=refuseLength(length,family);return fault!==void 0?{refusal:fault}:align(family,value,Number(length),
address)}function align(family,value,length,address){if(family===6&&length>=96&&value/2n**32n===0xffffn)return{refusal:"is an IPv4-mapped IPv6 prefix; write the\
 IPv4 prefix itself"};let size=rangeSize(family,length),spare=value%size,first=value-spare,start=family===6?textOfIPv6(first):textOfIPv4(first,spare,address),prefix={
family,text:`${start}/${length}`,length,first,last:first+size-1n};return spare===0n?{prefix}:{refusal:`has host bits set; the network address is ${prefix.text}`,
meant:prefix}}function valueOfIPv4(address){return import_ip_num.Validator.IPV4_PATTERN.test(address)?BigInt(`0b${(0,import_ip_num.dottedDecimalNotationToBinaryString)(
address)}`):refuseIPv4(address)}function refuseIPv4(address){let octets=address.split(".");if(octets.length<2||octets.some(octet=>!/^\d+$/u.test(octet)))return"\
is no address prefix such as 10.0.0.0/24";if(octets.length!==4)return`has ${octets.length} numbers where an IPv4 address has 4`;let padded=octets.find(octet=>/^0\d/u.
test(octet));return padded!==void 0?`has the number ${padded} with a leading zero`:"has a number above 255"}function valueOfIPv6(address){if(address.includes("%"))
return"has a zone, which belongs to one machine";try{return BigInt(`0x${(0,import_ip_num.expandIPv6Number)(address).replaceAll(":","")}`)}catch{return"is no IPv\
6 address prefix such as fd00:1234::/64"}}function refuseLength(length,family){let longest=bitsOf(family);if(!(/^(?:0|[1-9]\d{0,2})$/u.test(length)&&Number(length)<=
longest))return/\s/u.test(length)?"contains white space":/^\d+$/u.test(length)?/^0\d/u.test(length)?"has a prefix length with a leading zero":`has a prefix leng\
th above ${longest}, the longest of IPv${family}`:"has no number after the slash"}function bitsOf(family){return family===6?128:32}function rangeSize(family,length){
return sizes[family][length]??=(family===6?import_ip_num.IPv6Prefix:import_ip_num.IPv4Prefix).fromNumber(BigInt(length)).toRangeSize()}function textOfIPv4(first,spare,address){
return spare===0n?address:import_ip_num.IPv4.fromNumber(first).toString()}function textOfIPv6(value){let digits=value.toString(16).padStart(32,"0");return(0,import_ip_num.collapseIPv6Number)(
(digits.match(/.{4}/gu)??[]).join(":"))}var displayNames=["Australia Central","Australia Central 2","Australia East","Australia Southeast","Austria East","Belgium Central","Brazil South","Brazil South\
east","Brazil US","Canada Central","Canada East","Central India","Central US","Central US EUAP","Chile Central","China East","China East 2","China East 3","Chin\
a North","China North 2","China North 3","Denmark East","East Asia","East US","East US 2","East US 2 EUAP","East US 3","France Central","France South","Germany \
Central","Germany North","Germany Northeast","Germany West Central","Indonesia Central","Israel Central","Israel Northwest","Italy North","Japan East","Japan We\
st","Jio India Central","Jio India West","Korea Central","Korea South","Malaysia South","Malaysia West","Mexico Central","New Zealand North","North Central US",
"North Europe","Norway East","Norway West","Poland Central","Qatar Central","Saudi Arabia East","South Africa North","South Africa West","South Central US","Sou\
th Central US 2","South India","Southeast Asia","Southeast US","Southwest US","Spain Central","Sweden Central","Sweden South","Switzerland North","Switzerland W\
est","Taiwan North","Taiwan Northwest","UAE Central","UAE North","UK South","UK West","US DoD Central","US DoD East","US Gov Arizona","US Gov Texas","US Gov Vir\
ginia","USNat East","USNat West","USSec East","USSec West","West Central US","West Europe","West India","West US","West US 2","West US 3"],byName=new Map(displayNames.
flatMap(display=>{let short=display.toLowerCase().replaceAll(" ","");return[[display.toLowerCase(),short],[short,short]]}));function regionOf(name){return byName.
get(name.trim().toLowerCase().replaceAll(/\s+/g," "))}function subnetView(id,estate,former){let key=idKey(id);if(!(key!==void 0&&typeOfKey(key).endsWith("/virtualnetworks/subnets")))return{id,key:void 0,entity:void 0,
networkKey:void 0,network:void 0};let networkKey3=parentKey(key);return{id,key,entity:estate.at(key)??former?.at(key),networkKey:networkKey3,network:estate.at(networkKey3)??
former?.at(networkKey3)}}function whyUnknown(view,what){if(view.id instanceof Unknown)return unknown(view.id.$unknown.symbol,view.id.$unknown.reason);let symbol=view.
id===void 0?`${what} of a subnet`:`${describe(view.id)}: ${what}`;return unknown(symbol,view.id===void 0?"no subnet is named":"the subnet is not in the input")}
function prefixTexts(view){return view.entity===void 0?whyUnknown(view,"address prefixes"):textsOf(view.entity)}function textsOf(entity){let many=property(entity,
"addressPrefixes"),found=many===void 0||many instanceof Unknown&&entity.resource.isPartial?property(entity,"addressPrefix")??many:many;if(found instanceof Unknown)
return unknownOf(found);if(found===void 0){let reason=property(entity,"ipamPoolPrefixAllocations")===void 0?"the subnet has no address prefix in the input":"the\
 prefix is taken from an address pool at deployment";return unknown(`${entity.resource.origin.address}.addressPrefixes`,reason)}return asList(found)}function prefixes(view){
return view.entity===void 0?whyUnknown(view,"address prefixes"):prefixesOf(view.entity)}var prefixesOf=remember(entity=>{let texts2=textsOf(entity);return isList(
texts2)?parsed(texts2):texts2});function parsed(texts2){let found=[];for(let text2 of texts2){if(text2 instanceof Unknown)return unknownOf(text2);let prefix=typeof text2==
"string"?parsePrefix(text2):void 0;if(prefix===void 0)return unknown(describe(text2),"it is not a valid network address in CIDR notation");found.push(prefix)}return found}
function invalidPrefixes(view){let texts2=prefixTexts(view);return isList(texts2)?texts2.filter(text2=>typeof text2=="string"&&parsePrefix(text2)===void 0):texts2}
function prefixLength(view){let found=prefixes(view);if(!isList(found))return found;let lengths=[...new Set(found.filter(prefix=>prefix.family===4).map(prefix=>prefix.
length))],[only]=lengths;return lengths.length===1&&only!==void 0?only:lengths.length===0?unknown(`${nameOf(view)}: IPv4 prefix`,"the subnet has no IPv4 prefix"):
unknown(`${nameOf(view)}: prefix length`,"the subnet has several prefixes",{possible:lengths})}function addressesUsable(view){let found=prefixes(view);if(!isList(
found))return found;let ipv4=found.filter(prefix=>prefix.family===4),[only]=ipv4;if(ipv4.length===1&&only!==void 0)return usableAddresses(only);let sizes2=ipv4.
map(usableAddresses);return unknown(`${nameOf(view)}: usable addresses`,"the subnet has several prefixes",{minimum:Math.max(0,...sizes2),maximum:sizes2.reduce((sum2,size)=>sum2+
size,0)})}function networkPrefixes({id,network:network2}){return network2===void 0?unknown(`${describe(id??null)}: address space`,"the virtual network is not in\
 the input"):spaceOf(network2)}var spaceOf=remember(network2=>{let found=property(network2,"addressSpace.addressPrefixes"),{address}=network2.resource.origin;if(found===
void 0)return unknown(`${address}.addressSpace`,"the address space is not in the input");let texts2=asList(found);return texts2 instanceof Unknown?unknownOf(texts2):
parsed(texts2)});function prefixesOutsideNetwork(view){let own4=prefixes(view),space=networkPrefixes(view);return isList(own4)?isList(space)?own4.filter(prefix=>!space.
some(outer=>containsPrefix(outer,prefix))).map(prefix=>prefix.text):space:own4}function overlappingSiblings(view,estate){let own4=prefixes(view);if(!isList(own4))
return own4;if(view.key!==void 0&&estate.at(view.key)===void 0)return[];let found=[],unclear=isShownWhole(view.network)?void 0:unknown(`${nameOf(view)}: sibling\
s`,"the other subnets of the network are not in the input");for(let sibling of view.networkKey===void 0?[]:estate.childrenOf(view.networkKey,"Microsoft.Network/\
virtualNetworks/subnets")){if(sibling.state.key===view.key)continue;let theirs=prefixesOf(sibling);isList(theirs)?theirs.some(other=>own4.some(prefix=>overlaps(
prefix,other)))&&found.push(sibling.resource.origin.address):unclear??=theirs}for(let lost of lostSubnets(estate)){let theirs=prefixesOf(lost);(!isList(theirs)||
theirs.some(other=>own4.some(prefix=>overlaps(prefix,other))))&&(unclear??=unknown(lost.resource.origin.address,"the input does not tell in which network it is"))}
return found.length>0||unclear===void 0?found:unclear}var lostSubnets=remember(estate=>lostChildren(estate,"Microsoft.Network/virtualNetworks/subnets"));function isShownWhole(network2){
return network2!==void 0&&!network2.resource.isPartial}function hasIpv6(found){return isList(found)?found.some(prefix=>prefix.family===6):found}function delegations(view){
if(view.entity===void 0)return whyUnknown(view,"delegations");let found=asList(property(view.entity,"delegations"));return found instanceof Unknown?unknownOf(found):
found.map(item=>{let name=member(item,"properties.serviceName")??member(item,"serviceName");return name instanceof Unknown?unknownOf(name):typeof name=="string"?
name.toLowerCase():"none"})}function nameFact(view){if(view.key===void 0)return whyUnknown(view,"name");let name=nameOfKey(view.key);return isFullyKnown(name)?name:
unknown(name,"the name is known only after apply")}function nameOf(view){return view.entity?.resource.origin.address??(view.id===void 0?"a subnet":describe(view.
id))}function regionFact(entity,symbol){if(entity===void 0)return unknown(`${symbol}: region`,"it is not in the input");let location=entity.state.location===void 0?
void 0:reveal(entity.state.location);return location instanceof Unknown?unknownOf(location):typeof location!="string"?unknown(`${entity.resource.origin.address}\
.location`,location===void 0?"the region is not in the input":"known only after apply"):regionOf(location)??unknown(location,"it is not a region that this versi\
on knows")}function subscriptionFact(key){let segment=key===void 0?void 0:subscriptionOfKey(key);return segment===void 0?unknown("subscription","the input does \
not tell the subscription"):isFullyKnown(segment)?segment:unknown(segment,"the input does not name the subscription")}function joinedPlans(model,subnet,self){let shared=joinedForCertain(model),found=shared.get(subnet)??certainJoiners(model,subnet);return shared.set(subnet,found),
found.joiners.has(self)?found.plans:plansOf(model,subnet,self)}var joinedForCertain=remember(_model=>new Map);function certainJoiners(model,subnet){let joiners3=model.
joinersOf(subnet).flatMap(tie=>tie.isCertain?[tie.item]:[]),[first]=joiners3;return{joiners:new Set(joiners3),plans:first===void 0?[]:plansOf(model,subnet,first)}}
function plansOf(model,subnet,self){let byKey=new Map,add=(integration,isCertain)=>{let plan=model.planOf(integration.app),isDefinite=isCertain&&!(plan.id instanceof
Unknown),known3=byKey.get(plan.key);(known3===void 0||isDefinite&&!known3.isCertain)&&byKey.set(plan.key,{plan,isCertain:isDefinite})};add(self,!0);for(let tie of model.
joinersOf(subnet))tie.item!==self&&add(tie.item,tie.isCertain);return[...byKey.values()]}function isOpenToOthers(view){return view.entity===void 0||view.entity.
resource.isPartial}function joinedPlanCount(view,joined){let certain=Math.max(1,joined.filter(item=>item.isCertain).length),highest=isOpenToOthers(view)?Number.
POSITIVE_INFINITY:joined.length;return between(certain,highest,()=>[`plans in ${nameOf(view)}`,reasonOf(view)])}function reasonOf(view){return isOpenToOthers(view)?
"apps outside the input may use the subnet too":"the input does not tell which apps use the subnet"}function joinedSubscriptions(view,joined){let certain=new Set,
possible=new Set,isUnclear=isOpenToOthers(view);for(let{plan,isCertain}of joined){let subscription=subscriptionOfKey(plan.key);subscription===void 0?isUnclear=!0:
(isCertain?certain:possible).add(subscription)}let all=new Set([...certain,...possible]),known3=[...certain].filter(isFullyKnown).length,minimum=Math.max(1,known3);
return!isUnclear&&all.size<=1?1:!isUnclear&&known3===all.size?known3:unknown(`subscriptions of the plans in ${nameOf(view)}`,reasonOf(view),{minimum})}function addressesPerInstance(plan,model){
let isContainer=isWindowsContainer(plan);if(isContainer===!1)return 1;let apps=model.appsOn(plan.key),certain=Math.max(1,apps.filter(tie=>tie.isCertain).length),
all=Math.max(1,apps.length);if(isContainer===!0&&plan.entity?.resource.isPartial!==!0)return between(1+certain,1+all,()=>[`apps of ${symbolOf(plan)}`,"the plan \
of some apps is not known"]);let minimum=isContainer===!0?1+certain:1;return unknown(`addresses an instance of ${symbolOf(plan)}`,"whether it runs Windows conta\
iners, and how many apps, is not in the input",{minimum})}var known2=new WeakMap;function needs(joined,model){let found=known2.get(joined)??readNeeds(joined,model);
return known2.set(joined,found),found}function readNeeds(joined,model){return joined.map(item=>{let instances=bounds(maximumInstances(item.plan,model.autoscaleOf(
item.plan.key)).count),each=bounds(addressesPerInstance(item.plan,model));return{joined:item,minimum:item.isCertain?instances.minimum*each.minimum:0,maximum:instances.
maximum*each.maximum}})}function addressesNeeded(view,joined,model){let all=needs(joined,model),minimum=sum(all.map(need=>need.minimum)),maximum=isOpenToOthers(
view)?Number.POSITIVE_INFINITY:sum(all.map(need=>need.maximum));return between(minimum,maximum,()=>[`addresses needed in ${nameOf(view)}`,whyNeedUnknown(view,all,
model)])}function addressesNeededWhileScaling(view,joined,model){let all=needs(joined,model),minimum=sum(all.map(need=>need.minimum))+Math.max(0,...all.map(need=>need.
minimum))+1,largest=Math.max(0,...all.map(need=>need.maximum)),maximum=isOpenToOthers(view)?Number.POSITIVE_INFINITY:sum(all.map(need=>need.maximum))+largest+1;
return between(minimum,maximum,()=>[`addresses needed in ${nameOf(view)} while scaling`,whyNeedUnknown(view,all,model)])}function whyNeedUnknown(view,all,model){
if(isOpenToOthers(view))return reasonOf(view);let unclear=all.find(need=>need.minimum!==need.maximum);if(unclear===void 0)return reasonOf(view);let{count:count2}=maximumInstances(
unclear.joined.plan,model.autoscaleOf(unclear.joined.plan.key));return isUnknown(count2)?`${count2.$unknown.symbol}: ${count2.$unknown.reason}`:reasonOf(view)}function arithmetic(joined,model){
return joined.map(({plan})=>{let instances=bounds(maximumInstances(plan,model.autoscaleOf(plan.key)).count),each=bounds(addressesPerInstance(plan,model)).minimum,
count2=instances.minimum===instances.maximum?`${instances.minimum}`:`${instances.minimum}\u2026`;return each===1?count2:`${count2} \xD7 (${each-1} + 1)`}).join(
" + ")}function joinedKinds(view,joined){let kinds2=new Set,possible=new Set,unclear=isOpenToOthers(view)&&!isList(delegations(view))?unknown(`plans in ${nameOf(
view)}`,reasonOf(view)):void 0;for(let{plan,isCertain}of joined){let flex=isFlex(plan);typeof flex=="boolean"?(isCertain?kinds2:possible).add(flex?"flex":"plan"):
unclear??=isUnknown(flex)?flex:unknown(symbolOf(plan),reasonOf(view))}return[...possible].some(kind=>!kinds2.has(kind))&&(unclear??=unknown(`plans in ${nameOf(view)}`,
reasonOf(view))),kinds2.size>1||unclear===void 0?sortedUnique(kinds2):unclear}function subnetsOfPlan(plan,model){let certain=new Set,open=0;for(let tie of model.
appsOn(plan))for(let integration of model.integrationsOf(tie.item)){if(integration.mode!=="regional"||integration.target===void 0)continue;let targets=possibilities(
integration.target),key=idKey(targets[0]);tie.isCertain&&targets.length===1&&key!==void 0&&!(targets[0]instanceof Unknown)?certain.add(key):open+=1}let minimum=Math.
max(certain.size,open>0?1:0),isShared=model.estate.at(plan)?.resource.isPartial!==!1;return between(minimum,isShared?Number.POSITIVE_INFINITY:certain.size+open,
()=>[`subnets joined by the apps of ${plan}`,"the input does not tell which subnet some of the apps join"])}function sum(numbers){return numbers.reduce((total,number)=>total+
number,0)}var text={type:["string","null"]},flag={type:["boolean","null"]},count={type:["integer","null"],minimum:0},texts={type:"array",items:{type:"string"}};var kinds={"microsoft.network/virtualnetworks/subnets":"subnet","microsoft.network/virtualnetworks":"network","microsoft.resources/resourcegroups":"group","micr\
osoft.web/serverfarms":"plan","microsoft.web/sites":"app","microsoft.web/sites/slots":"app"};function changeCases(model,former){let users=usersByAncestor(former),
{graph}=model.estate;return Object.entries(kinds).flatMap(([type,kind])=>graph.ofType(type).flatMap(resource=>{let{before,lifecycle}=resource;if(before===null||
!["update","replace","delete"].includes(lifecycle))return[];let base={kind,resource,model,former,users:users.get(before.key)??[],subnet:void 0};return kind==="p\
lan"?planSubnets(resource,model,former).map(subnet=>({...base,subnet})):[base]}))}function usersByAncestor(former){let users=new Map,add=(key,integration)=>{let found=users.
get(key);found===void 0?users.set(key,[integration]):found.includes(integration)||found.push(integration)};for(let integration of former.integrations)if(add(integration.
app.key,integration),!(integration.target===void 0||integration.mode==="ineffective"))for(let target of possibilities(integration.target)){let key=idKey(target)??
"",network2=integration.mode==="gateway"?key:parentKey(key);network2!==key&&add(key,integration),add(network2,integration);let group=/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+/.
exec(network2)?.[0];group!==void 0&&add(group,integration)}return users}function planSubnets(resource,model,former){let keys=new Set([...subnetsJoined(model,resource.
key),...subnetsJoined(former,resource.before?.key??"")]),known3=key=>(model.estate.at(key)??former.estate.at(key))?.state.id??key;return[...keys].map(key=>subnetView(
known3(key),model.estate,former.estate))}function subnetsJoined(model,plan){return model.appsOn(plan).flatMap(tie=>tie.isCertain?[tie.item]:[]).flatMap(app2=>model.
integrationsOf(app2)).filter(({mode})=>mode==="regional").flatMap(({target})=>{let targets=target===void 0?[]:possibilities(target),[only]=targets;return targets.
length===1&&!(only instanceof Unknown)?idKey(only)??[]:[]})}function isRemoved(c){return c.resource.lifecycle==="delete"||c.resource.lifecycle==="replace"}function appAfter(c,integration){
return c.model.estate.at(integration.app.key)}function isStillJoined(c,integration){let app2=c.model.apps.find(other=>other.key===integration.app.key),keys=integration.
target===void 0?[]:possibilities(integration.target).map(id=>idKey(id));return app2!==void 0&&c.model.integrationsOf(app2).some(other=>other.target!==void 0&&possibilities(
other.target).some(id=>keys.includes(idKey(id))))}function stranded(c){if(!isRemoved(c))return[];let found=[],unclear;for(let integration of c.users){let resource=integration.
app.entity?.resource,address=resource?.origin.address??integration.app.key;if(resource?.lifecycle==="delete"||resource?.lifecycle==="replace")endsBefore(resource,
c.resource)||(unclear??=address);else{if(isDisconnectedFirst(integration,c.resource))continue;if(c.resource.createsBeforeDestroy&&!isStillJoined(c,integration))
continue;found.push(address)}}return found.length>0||unclear===void 0?sortedUnique(found):unknown(unclear,"the input does not order its end before that of the s\
ubnet or network")}function isDisconnectedFirst(integration,removed){return integration.declarations.length>0&&integration.declarations.every(({mechanism,by})=>mechanism!==
"site-property"&&by.resource.lifecycle==="delete"&&endsBefore(by.resource,removed))}function endsBefore(resource,removed){return resource.source?.dependsOn?.(removed.
origin.address)===!0}function leftOn(c){if(c.kind!=="app"||c.resource.lifecycle!=="delete")return"nowhere";let left=c.users.filter(integration=>integration.app.
key===c.resource.before?.key&&integration.mode==="regional"&&!integration.declarations.every(({mechanism,by})=>mechanism!=="site-property"&&by.resource.lifecycle===
"delete"));return left.length===0?"nowhere":left.some(integration=>{let target=integration.target===void 0?void 0:possibilities(integration.target)[0],subnet=c.
former.estate.find(target)?.resource;return subnet===void 0||!["delete","replace"].includes(subnet.lifecycle)})?"staying":unknown(c.resource.origin.address,"the\
 subnet goes in the same run; whether the platform releases it in time is not in the input")}function prefixesOf2(c,side,key){if(c.kind!=="subnet"||key===void 0)
return[];let entity=side.estate.at(key);if(entity===void 0)return[];let found=prefixTexts(subnetView(entity.state.id,side.estate,void 0));return isList(found)?found.
map(item=>fact(item)):found}function isResized(c){if(c.kind!=="subnet"||c.resource.lifecycle!=="update")return!1;let before=prefixesOf2(c,c.former,c.resource.before?.
key),after=prefixesOf2(c,c.model,c.resource.key);return!isList(before)||!isList(after)?unknown(`${c.resource.origin.address}.addressPrefixes`,"known only after \
apply"):sortedText(before)!==sortedText(after)}function sortedText(items){return sortedUnique(items.map(item=>JSON.stringify(item))).join()}function staying(c){
return[...new Set(c.users.filter(integration=>appAfter(c,integration)!==void 0&&isStillJoined(c,integration)).map(integration=>integration.app.entity?.resource.
origin.address??integration.app.key))].sort()}function isDoubled(c){if(c.kind!=="plan"||c.resource.before===null)return!1;if(c.resource.lifecycle==="replace")return c.
resource.createsBeforeDestroy;if(c.resource.lifecycle!=="update")return!1;let[before,after]=[c.former,c.model].map(side=>skuOf2(c,side));return typeof before!="\
string"||typeof after!="string"?unknown(`${c.resource.origin.address}.sku`,"known only after apply"):before.toLowerCase()!==after.toLowerCase()}function skuOf2(c,side){
return skuName(planAt(c,side))}function planAt(c,side){let id=side===c.former?c.resource.before?.id:c.resource.id;return planById(id,side.estate,c.resource.key)}
function addressesDuringChange(c){if(c.subnet?.key===void 0)return null;let sides=[c.former,c.model].map(side=>{let plan=planAt(c,side),[instances,each]=[bounds(
currentInstances(plan).count),bounds(addressesPerInstance(plan,side))];return{minimum:instances.minimum*each.minimum,maximum:instances.maximum*each.maximum}}),others=new Map;
for(let tie of c.model.joinersOf(c.subnet.key)){let plan=c.model.planOf(tie.item.app);if(plan.key===c.resource.key||plan.key===c.resource.before?.key)continue;let[
instances,each]=[bounds(currentInstances(plan).count),bounds(addressesPerInstance(plan,c.model))];others.set(plan.key,{minimum:tie.isCertain?instances.minimum*each.
minimum:0,maximum:instances.maximum*each.maximum})}let all=[...sides,...others.values()],total=side=>all.reduce((sum2,item)=>sum2+item[side],0);return between(total(
"minimum"),total("maximum"),()=>[`addresses needed while ${c.resource.origin.address} changes`,"the number of instances is not known"])}function own(path){return c=>[
{entity:{resource:c.resource,state:c.resource},...path!==void 0&&{path}}]}function userSources(c){let found=c.users.flatMap(({app:app2})=>app2.entity===void 0?[]:
[{entity:app2.entity,path:"virtualNetworkSubnetId"}]);return found.length>0?found:own()(c)}function subnetSource(c){return c.subnet?.entity===void 0?own()(c):[{
entity:c.subnet.entity,path:"addressPrefixes"}]}var changeFacts=[{path:"kind",schema:{enum:["subnet","network","group","plan","app"]},about:"what kind of resour\
ce changes",derive:c=>c.kind,from:own()},{path:"lifecycle",schema:{enum:["update","replace","delete"]},about:"what the deployment does to it",derive:c=>c.resource.
lifecycle,from:own()},{path:"name",schema:text,about:"its address in the input",derive:c=>c.resource.origin.address,from:own()},{path:"isRemoved",schema:flag,about:"\
whether it is deleted, be it only to be made anew",derive:isRemoved,from:own()},{path:"stranded",schema:texts,about:"apps that are still integrated when it goes",
derive:stranded,from:userSources},{path:"leftOn",schema:{enum:["nowhere","staying"]},about:"where a deleted app leaves its integration",derive:leftOn,from:userSources},
{path:"users",schema:texts,about:"apps that use it before and after",derive:staying,from:userSources},{path:"prefixesBefore",schema:texts,about:"a subnet\u2019s pref\
ixes before",derive:c=>prefixesOf2(c,c.former,c.resource.before?.key),from:own("addressPrefixes")},{path:"prefixesAfter",schema:texts,about:"a subnet\u2019s prefixes\
 after",derive:c=>prefixesOf2(c,c.model,c.resource.key),from:own("addressPrefixes")},{path:"isResized",schema:flag,about:"whether a subnet\u2019s prefixes change in \
place",derive:isResized,from:own("addressPrefixes")},{path:"skuBefore",schema:text,about:"a plan\u2019s sku before",derive:c=>c.kind==="plan"?skuOf2(c,c.former):
null,from:own("sku")},{path:"skuAfter",schema:text,about:"a plan\u2019s sku after",derive:c=>c.kind==="plan"?skuOf2(c,c.model):null,from:own("sku")},{path:"isDo\
ubled",schema:flag,about:"whether old and new instances of a plan run side by side for a while",derive:isDoubled,from:own("sku")},{path:"addressesDuringChange",
schema:{type:["integer","null"],minimum:0},about:"addresses that are taken meanwhile",unit:"addresses",derive:addressesDuringChange,from:own("sku.capacity")},{path:"\
subnet.name",schema:text,about:"the subnet that a plan takes addresses from",derive:c=>c.subnet===void 0?null:nameFact(c.subnet),from:subnetSource},{path:"subne\
t.addressesUsable",schema:{type:["integer","null"],minimum:0},about:"its size less the five that the platform keeps",unit:"addresses",derive:c=>c.subnet===void 0?
null:addressesUsable(c.subnet),from:subnetSource}];var IntegrationCase=class{model;former;integration;target;plan;subnet;#joined;constructor(model,former,integration,target){this.model=model,this.former=former,this.
integration=integration,this.target=target,this.plan=model.planOf(integration.app),this.subnet=model.subnetOf(integration.mode==="gateway"?void 0:target,former)}get joined(){
return this.#joined??=this.subnet.key===void 0?[{plan:this.plan,isCertain:!0}]:joinedPlans(this.model,this.subnet.key,this.integration)}app(path){let entity=this.
integration.app.entity??this.integration.declarations[0]?.by;return entity===void 0?[]:[{entity,...path!==void 0&&{path}}]}planSource(path){return this.plan.entity===
void 0?this.app("serverFarmId"):[{entity:this.plan.entity,...path!==void 0&&{path}}]}subnetSource(path){return this.subnet.entity===void 0?this.targetSource():[
{entity:this.subnet.entity,...path!==void 0&&{path}}]}networkSource(path){return this.subnet.network===void 0?this.subnetSource():[{entity:this.subnet.network,...path!==
void 0&&{path}}]}targetSource(){return this.integration.declarations.map(declaration=>({entity:declaration.by,path:declaration.path}))}};function subnetOf({subnet}){
return subnet.key===void 0?void 0:subnet}function planOf({plan}){return plan}function casesOf(integration,model,former){return(integration.target===void 0?[void 0]:
possibilities(integration.target)).map(target=>new IntegrationCase(model,former,integration,target))}function connectsSlotAsApp(c){return c.integration.declarations.some(({mechanism,by})=>mechanism==="network-config"&&c.integration.app.isSlot&&by.resource.type.
toLowerCase()==="microsoft.web/sites/networkconfig")}function flexCreatedTogether(c){let{key}=c.subnet,own4=c.integration.app.entity?.resource;if(key===void 0)return unknown(
"subnet","the input does not tell the subnet");if(own4?.lifecycle!=="create"||isFlex(c.plan)!==!0)return[];let found=[],unclear;for(let tie of c.model.joinersOf(
key)){let other=tie.item.app.entity?.resource;if(other===void 0||other===own4||other.lifecycle!=="create")continue;let flex=isFlex(c.model.planOf(tie.item.app));
flex===!1||isOrdered(own4,other)||(isUnknown(flex)||!tie.isCertain?unclear??=other.origin.address:found.push(other.origin.address))}return found.length>0||unclear===
void 0?sortedUnique(found):unknown(unclear,"the input does not tell whether it joins this subnet")}function isOrdered(left,right){return left.source?.dependsOn?.(
right.origin.address)===!0||right.source?.dependsOn?.(left.origin.address)===!0}var networkLinkType="Microsoft.Network/privateDnsZones/virtualNetworkLinks",linksByNetwork=remember(
estate=>tieByTarget(estate.ofType(networkLinkType),link=>property(link,"virtualNetwork.id")));function privateZones(c){let{networkKey:networkKey3}=c.subnet;if(networkKey3===
void 0)return unknown("network","the input does not tell the network");let ties=linksByNetwork(c.model.estate),own4=ties.get(networkKey3)??[],certain=own4.filter(
tie=>tie.isCertain).map(({item})=>nameOfKey(parentKey(item.state.key))),isOpen=own4.length>certain.length||ties.has(anything)||c.subnet.network===void 0;return certain.
length>0||!isOpen?sortedUnique(certain):unknown(`${networkKey3}: private DNS zones`,"the input does not tell all zones that are linked to the network")}function hasProvider(c,provider){
let subscription=c.subnet.networkKey===void 0?void 0:subscriptionOfKey(c.subnet.networkKey);return subscription===void 0?unknown("network","the input does not t\
ell the network"):c.model.hasProvider(subscription,provider.toLowerCase())?!0:unknown(`${provider} in ${subscription}`,"whether the resource provider is registe\
red there is not in the input")}function declared(c){return c.integration.declarations.map(({by,path})=>({entity:by,path}))}function joiners(c){return(c.subnet.
key===void 0?[]:c.model.joinersOf(c.subnet.key)).flatMap(tie=>tie.item.app.entity===void 0?[]:[{entity:tie.item.app.entity}])}var deploymentFacts=[{path:"connec\
tsSlotAsApp",schema:flag,about:"whether the resource that connects apps is given a slot\u2019s id",derive:connectsSlotAsApp,from:declared},{path:"flexCreatedTog\
ether",schema:texts,about:"other Flex Consumption apps made in this subnet in the same run, in no order",derive:flexCreatedTogether,from:joiners},{path:"network\
.privateZones",schema:texts,about:"private DNS zones that are linked to the network",derive:privateZones,of:subnetOf,from:c=>c.networkSource()},{path:"network.h\
asWebProvider",schema:flag,about:"whether Microsoft.Web is registered in the network\u2019s subscription",derive:c=>hasProvider(c,"Microsoft.Web"),of:subnetOf,from:c=>c.
networkSource()},{path:"network.hasAppProvider",schema:flag,about:"whether Microsoft.App is registered in the network\u2019s subscription",derive:c=>hasProvider(
c,"Microsoft.App"),of:subnetOf,from:c=>c.networkSource()},{path:"apiVersion",schema:{type:["string","null"]},about:"the API version that the app is made with",derive:c=>fact(
c.integration.app.entity?.resource.apiVersion),from:c=>c.app()}];function networkKey(c){let key=idKey(c.target);return key!==void 0&&typeOfKey(key).endsWith("/virtualnetworks")?key:void 0}function standing(c){let key=networkKey(
c);return key===void 0?[]:c.model.gatewaysOf(key)}function gateways(c,type){return standing(c).filter(gateway=>gatewayType2(gateway)===type)}function gatewayType2(gateway){
return folded(property(gateway,"gatewayType"))??"vpn"}function maybeGateway(c,type){let untyped=standing(c).find(gateway=>isUnknown(gatewayType2(gateway)));if(untyped!==
void 0)return unknown(untyped.resource.origin.address,"the input does not tell its type");let adrift=gatewaysWithoutNetwork(c.model.estate).find(gateway=>{let own4=gatewayType2(
gateway);return isUnknown(own4)||own4===type});return adrift&&unknown(adrift.resource.origin.address,"the input does not tell in which network it stands")}function vpn(c){
return gateways(c,"vpn")[0]}function network(c){let key=networkKey(c);return key===void 0?void 0:c.model.estate.at(key)}function ofGateway(c,derive){let gateway=vpn(
c);if(gateway!==void 0)return derive(gateway);let exists=gatewayExists(c);return isUnknown(exists)?exists:null}function gatewayExists(c){if(vpn(c)!==void 0)return!0;
let maybe=maybeGateway(c,"vpn");if(maybe!==void 0)return maybe;let entity=network(c);return entity?.resource.lifecycle==="create"||entity?.resource.lifecycle===
"replace"?!1:unknown(`VPN gateway of ${networkKey(c)??"the network"}`,"the network existed before and its gateway is not in the input")}function pool(c){return ofGateway(
c,gateway=>asFactList(property(gateway,"vpnClientConfiguration.vpnClientAddressPool.addressPrefixes")))}function asFactList(value){let items=asList(value);return items instanceof
Unknown?fact(items):items.map(item=>fact(item))}function notPrivate(c){let found=pool(c);if(!isList(found))return found;let parsed2=[];for(let item of found){if(typeof item!=
"string")return isUnknown(item)?item:null;parsed2.push(parsePrefix(item))}return found.filter((_,index)=>{let prefix=parsed2[index];return prefix===void 0||!isPrivate(
prefix)})}function tunnelTypes(c){return ofGateway(c,gateway=>{let written=property(gateway,"vpnClientConfiguration.vpnClientProtocols"),found=asFactList(written);
return isUnknown(found)?found:isList(found)&&found.length>0?found.map(item=>typeof item=="string"?item.toLowerCase():item):isBasic(gateway)===!0?["sstp"]:unknown(
`${gateway.resource.origin.address}: tunnel types`,"they are not written, so the platform chooses them")})}function isBasic(gateway){let sku=fact(member(gateway.
state.sku,"name")??property(gateway,"sku.name"));return whenText(sku,name=>name.toLowerCase()==="basic")}function connectionType(connection2){return folded(property(
connection2,"connectionType"))}function expressRoute(c){let own4=gateways(c,"expressroute").map(gateway=>gateway.resource.origin.address),around=standing(c),connected=c.
model.estate.ofType("Microsoft.Network/connections").filter(connection2=>["virtualNetworkGateway1.id","virtualNetworkGateway2.id"].flatMap(path=>valuesAt(connection2.
state.properties,path).flatMap(possibilities)).some(end=>around.some(gateway=>gateway.state.key===idKey(end)))),connections=connected.filter(connection2=>connectionType(
connection2)==="expressroute"),found=[...own4,...connections.map(connection2=>connection2.resource.origin.address)];if(found.length>0)return sortedUnique(found);
let maybe=maybeGateway(c,"expressroute");if(maybe!==void 0)return maybe;let untyped=connected.find(connection2=>isUnknown(connectionType(connection2)));if(untyped!==
void 0)return unknown(untyped.resource.origin.address,"the input does not tell its type");let entity=network(c);return entity!==void 0&&!entity.resource.isPartial?
[]:unknown(`ExpressRoute in ${networkKey(c)??"the network"}`,"the network is not in the input, so an ExpressRoute gateway may stand in it")}function subnetsOfNetwork(c){
let key=networkKey(c);return key===void 0?[]:c.model.estate.childrenOf(key,"Microsoft.Network/virtualNetworks/subnets")}function gatewaySubnet(c){return subnetsOfNetwork(
c).find(subnet=>nameOfKey(subnet.state.key)==="gatewaysubnet")}function hasGatewaySubnet(c){if(gatewaySubnet(c)!==void 0)return!0;let unnamed=subnetsOfNetwork(c).
find(subnet=>!isFullyKnown(nameOfKey(subnet.state.key)));if(unnamed!==void 0)return unknown(unnamed.resource.origin.address,"its name is known only after apply");
let entity=network(c);return entity?.resource.lifecycle==="create"||entity?.resource.lifecycle==="replace"?!1:unknown(`GatewaySubnet of ${networkKey(c)??"the ne\
twork"}`,"the network existed before and its subnets are not all in the input")}function subnetLength(c){let entity=gatewaySubnet(c);return entity===void 0?isUnknown(
hasGatewaySubnet(c))?hasGatewaySubnet(c):null:prefixLength(subnetView(entity.state.id,c.model.estate,void 0))}function standsInGatewaySubnet(c){return ofGateway(
c,gateway=>{let names=valuesAt(gateway.state.properties,"ipConfigurations.*.properties.subnet.id").flatMap(possibilities).map(id=>nameOfKey(idKey(id)??""));return names.
length===0||names.some(name=>!isFullyKnown(name))?unknown(`${gateway.resource.origin.address}: subnet`,"the input does not tell the gateway\u2019s subnet"):names.
every(name=>name==="gatewaysubnet")})}function source(c,path){let gateway=vpn(c);if(gateway!==void 0)return[{entity:gateway,...path!==void 0&&{path}}];let entity=network(
c);return entity===void 0?c.targetSource():[{entity}]}function subnetSource2(c){let entity=gatewaySubnet(c);return entity===void 0?source(c):[{entity,path:"addr\
essPrefixes"}]}function expressSource(c){let found=gateways(c,"expressroute").map(entity=>({entity}));return found.length>0?found:source(c)}var gatewayFacts=[{path:"\
gateway.exists",schema:flag,about:"whether the network has a VPN gateway",derive:c=>c.integration.mode==="gateway"?gatewayExists(c):null,from:c=>source(c)},{path:"\
gateway.name",schema:text,about:"the VPN gateway\u2019s name",derive:c=>ofGateway(c,gateway=>fact(gateway.state.name)),from:c=>source(c)},{path:"gateway.vpnType",
schema:{enum:["routebased","policybased",null]},about:"the VPN type in lower case",derive:c=>ofGateway(c,gateway=>whenText(fact(property(gateway,"vpnType")??"Ro\
uteBased"),type=>type.toLowerCase())),from:c=>source(c,"vpnType")},{path:"gateway.isBasic",schema:flag,about:"whether its sku is Basic, which has SSTP only",derive:c=>ofGateway(
c,isBasic),from:c=>source(c,"sku")},{path:"gateway.pool",schema:texts,about:"the point-to-site address pool",derive:pool,from:c=>source(c,"vpnClientConfiguratio\
n.vpnClientAddressPool.addressPrefixes")},{path:"gateway.poolNotPrivate",schema:texts,about:"prefixes of the pool outside the RFC 1918 blocks",derive:notPrivate,
from:c=>source(c,"vpnClientConfiguration.vpnClientAddressPool.addressPrefixes")},{path:"gateway.tunnelTypes",schema:texts,about:"the point-to-site tunnel types \
in lower case",derive:tunnelTypes,from:c=>source(c,"vpnClientConfiguration.vpnClientProtocols")},{path:"gateway.isInGatewaySubnet",schema:flag,about:"whether th\
e gateway stands in the subnet GatewaySubnet",derive:standsInGatewaySubnet,from:c=>source(c,"ipConfigurations")},{path:"gateway.expressRoute",schema:texts,about:"\
ExpressRoute gateways and connections of the network",derive:expressRoute,from:expressSource},{path:"gateway.hasGatewaySubnet",schema:flag,about:"whether the ne\
twork has a subnet named GatewaySubnet",derive:hasGatewaySubnet,from:subnetSource2},{path:"gateway.subnetPrefixLength",schema:{type:["integer","null"],minimum:0,
maximum:32},about:"the length of the GatewaySubnet\u2019s prefix",unit:"bits",derive:subnetLength,from:subnetSource2}];function withChanges(resource,changes){return{id:resource.id,key:resource.key,name:changes.name??resource.name,location:changes.location??resource.location,kind:changes.
kind??resource.kind,sku:changes.sku??resource.sku,properties:changes.properties??resource.properties,type:changes.type??resource.type,apiVersion:changes.apiVersion??
resource.apiVersion,lifecycle:changes.lifecycle??resource.lifecycle,before:changes.before===void 0?resource.before:changes.before,origin:changes.origin??resource.
origin,source:changes.source??resource.source,isPartial:changes.isPartial??resource.isPartial,mayBeAbsent:changes.mayBeAbsent??resource.mayBeAbsent,createsBeforeDestroy:changes.
createsBeforeDestroy??resource.createsBeforeDestroy}}function withProperties(state,properties){let{id,key,name,location,kind,sku}=state;return{id,key,name,location,
kind,sku,properties}}var strength={existing:0,keep:1,update:2,create:3,replace:4,delete:5};function mergeDescriptions(descriptions,notices){let[first,...others]=descriptions.toSorted(
inOrder);return first===void 0?void 0:others.reduce((merged,next)=>join(merged,next,notices),first)}function join(first,second,notices){let isOnlyRead=second.lifecycle===
"existing"&&first.lifecycle!=="existing"&&!first.isPartial,report=({path,left,right})=>{let message=`${first.origin.address} and ${second.origin.address} descri\
be one resource but differ in ${path}: ${describe(left)} and ${describe(right)}`;notices.push({message,address:first.origin.address,file:first.origin.file})},either=name=>{
let[mine,theirs]=[first[name],second[name]];return mine===void 0||theirs===void 0||isOnlyRead?mine??theirs:mergeValues(mine,theirs,name,report)};return withChanges(
first,{location:either("location"),kind:either("kind"),sku:either("sku"),apiVersion:first.apiVersion??second.apiVersion,source:first.source??second.source,properties:isOnlyRead?
first.properties:mergeProperties(first.properties,second.properties,"",report),before:first.before??second.before,isPartial:first.isPartial&&second.isPartial,mayBeAbsent:first.
mayBeAbsent&&second.mayBeAbsent})}function inOrder(left,right){return strength[right.lifecycle]-strength[left.lifecycle]||Number(left.isPartial)-Number(right.isPartial)||
compareText(left.origin.file,right.origin.file)||compareText(left.origin.address,right.origin.address)||compareText(left.origin.pointer??"",right.origin.pointer??
"")||compareText(comparable(left.properties),comparable(right.properties))}function comparable(value){let open=reveal(value);return Array.isArray(open)?`[${open.
map(comparable).join()}]`:isObject(open)?`{${Object.entries(open).toSorted(([one],[other])=>compareText(one,other)).map(([name,inner])=>`${JSON.stringify(name)}\
:${comparable(inner)}`).join()}}`:JSON.stringify(open)}function mergeProperties(left,right,path,report){let merged={...left};for(let[name,value]of Object.entries(
right)){let own4=merged[name];merged[name]=own4===void 0?value:mergeValues(own4,value,path===""?name:`${path}.${name}`,report)}return merged}function mergeValues(left,right,path,report){
if(isObject(left)&&isObject(right))return mergeProperties(left,right,path,report);let[mine,theirs]=[reveal(left),reveal(right)];if(comparable(mine)===comparable(
theirs))return left;if(mine instanceof Unknown&&!isContradiction(mine))return right;if(theirs instanceof Unknown&&!isContradiction(theirs)||typeof mine=="string"&&
typeof theirs=="string"&&mine.toLowerCase()===theirs.toLowerCase())return left;report({path,left,right});let possible=[...valuesOf(left),...valuesOf(right)],distinct=new Map(
possible.map(value=>[comparable(value),value]));return new Unknown({symbol:`${contradiction}${path}`,reason:"the inputs contradict each other",possible:[...distinct.
entries()].sort(([a],[b])=>compareText(a,b)).map(([,value])=>value)})}var contradiction="contradiction:";function isContradiction(value){return value.$unknown.symbol.
startsWith(contradiction)}function valuesOf(value){return value instanceof Unknown&&isContradiction(value)?value.$unknown.possible??[]:[value]}function overlay(base,change){
let result={...base};for(let[name,value]of Object.entries(change)){let own4=result[name];result[name]=isObject(own4)&&isObject(value)?overlay(own4,value):value}
return result}var mechanisms=["site-property","network-config","virtual-network-config","swift-connection","gateway-connection","plan-gateway-connection","network-name","plan\
-property"],siteTypes=["Microsoft.Web/sites","Microsoft.Web/sites/slots"],connectingTypes=[["networkConfig","network-config","subnetResourceId"],["virtualNetwor\
kConnections","gateway-connection","vnetResourceId"]];function appsOf(estate){let declarations=new Map;for(let type of siteTypes){for(let[suffix,mechanism,path]of connectingTypes)
for(let by of estate.ofType(`${type}/${suffix}`))append(declarations,parentKey(by.state.key),connection(by,mechanism,path));for(let by of estate.ofType(`${type}\
/config`))by.state.key.endsWith("/virtualnetwork")&&append(declarations,parentKey(by.state.key),{mechanism:"virtual-network-config",by,path:"subnetResourceId",target:property(
by,"subnetResourceId")})}let apps=new Map;for(let type of siteTypes)for(let entity of estate.ofType(type)){let key=entity.state.key,own4=ownDeclarations(entity,
declarations.get(key)??[]);apps.set(key,{key,entity,isSlot:type.endsWith("slots"),plan:planOf2(estate,entity),declarations:own4})}for(let app2 of planApps(estate))
apps.set(app2.key,app2);for(let[key,found]of declarations)apps.has(key)||apps.set(key,{key,entity:void 0,isSlot:key.includes("/slots/"),plan:void 0,declarations:found});
return[...apps.values()]}function planApps(estate){let connections=estate.ofType("Microsoft.Web/serverfarms/virtualNetworkConnections").map(by=>[parentKey(by.state.
key),{mechanism:"plan-gateway-connection",by,path:"vnetResourceId",target:property(by,"vnetResourceId")}]),path="network.virtualNetworkSubnetId",joined=estate.ofType(
"Microsoft.Web/serverfarms").flatMap(by=>{let target=property(by,path);return target===void 0||target===""||isNotShown(target,by)?[]:[[by.state.key,{mechanism:"\
plan-property",by,path,target}]]});return[...connections,...joined].map(([plan,declaration])=>({key:`${plan}/${declaration.mechanism}/${declaration.by.state.key}`,
entity:void 0,isSlot:!1,plan:estate.at(plan)?.state.id??plan,declarations:[declaration]}))}function connection(by,mechanism,path){return{mechanism:mechanism==="\
gateway-connection"&&property(by,"isSwift")===!0?"swift-connection":mechanism,by,path,target:property(by,path)}}function ownDeclarations(entity,others){let found=[],
path="virtualNetworkSubnetId",target=property(entity,path),isFilledIn=others.length>0&&entity.resource.source?.isWritten(path)===!1;target!==void 0&&target!==""&&
!isNotShown(target,entity)&&!isFilledIn&&found.push({mechanism:"site-property",by:entity,path,target});let name=property(entity,"siteConfig.vnetName");return typeof name==
"string"&&name!==""&&entity.resource.source?.isWritten("siteConfig.vnetName")!==!1&&found.push({mechanism:"network-name",by:entity,path:"siteConfig.vnetName",target:name}),
[...found,...others]}function isNotShown(value,entity){return value instanceof Unknown&&value.$unknown.possible===void 0&&entity.resource.isPartial}function planOf2(estate,entity){
let own4=property(entity,"serverFarmId");if(own4!==void 0&&own4!==""&&!isNotShown(own4,entity))return own4;let parent=entity.resource.type.toLowerCase().endsWith(
"/slots")?estate.at(parentKey(entity.state.key)):void 0;return parent===void 0?own4:property(parent,"serverFarmId")}var modes={"site-property":"regional","netwo\
rk-config":"regional","virtual-network-config":"regional","plan-property":"regional","swift-connection":"ineffective","network-name":"ineffective","gateway-conn\
ection":"gateway","plan-gateway-connection":"gateway"};function integrationsOf(apps){return apps.flatMap(app2=>{let groups=new Map;for(let declaration of app2.declarations){
let mode=declaration.target===void 0?"ineffective":modes[declaration.mechanism],id=`${mode}|${idKey(declaration.target)??""}`,group=groups.get(id);group===void 0?
groups.set(id,{mode,target:declaration.target,declarations:[declaration]}):group.declarations.push(declaration)}return[...groups.values()].map(group=>({app:app2,
...group}))})}var appFacts=[{path:"mode",schema:{enum:["regional","gateway","ineffective"]},about:"which kind of integration it is",derive:c=>c.integration.mode,from:c=>c.targetSource()},
{path:"mechanisms",schema:{type:"array",items:{enum:[...mechanisms]}},about:"the ways in which the input connects the app to this target",derive:c=>[...new Set(
c.integration.declarations.map(declaration=>declaration.mechanism))],from:c=>c.targetSource()},{path:"declarations",schema:count,about:"in how many places the i\
nput makes this connection",derive:c=>c.integration.declarations.length,from:c=>c.targetSource()},{path:"namesTarget",schema:flag,about:"whether the connection \
names a subnet or network at all",derive:c=>c.integration.target!==void 0,from:c=>c.targetSource()},{path:"targetKind",schema:{enum:["subnet","network","other",
null]},about:"what the connection\u2019s id names",derive:targetKind,from:c=>c.targetSource()},{path:"app.name",schema:text,about:"the app\u2019s name",derive:c=>nameOfApp(
c),from:c=>c.app()},{path:"app.isSlot",schema:flag,about:"whether it is a deployment slot",derive:c=>c.integration.app.isSlot,from:c=>c.app()},{path:"app.region",
schema:text,about:"the app\u2019s region by its short name",derive:regionOfApp,from:c=>[...c.app(),...c.planSource()]},{path:"app.subscription",schema:text,about:"\
the app\u2019s subscription",derive:c=>subscriptionFact(c.integration.app.key),from:c=>c.app()},{path:"app.operatingSystem",schema:{enum:["linux","windows",null]},
about:"the operating system, from app and plan",derive:systemOfApp,from:c=>[...c.app(),...c.planSource("reserved")]},{path:"app.isWindowsContainer",schema:flag,
about:"whether it runs in a Windows container",derive:isAppWindowsContainer,from:c=>[...c.app("siteConfig.windowsFxVersion"),...c.planSource("hyperV")]},{path:"\
app.isCompose",schema:flag,about:"whether it is a multi-container (Docker Compose) app",derive:isCompose,from:c=>c.app("siteConfig.linuxFxVersion")},{path:"app.\
isCustomContainer",schema:flag,about:"whether it runs a container image of its own",derive:isCustomContainer,from:c=>c.app("siteConfig.linuxFxVersion")},{path:"\
app.listensOnGivenPort",schema:flag,about:"whether it listens on the port that the platform names, which no input tells of a container image",derive:c=>whenFlag(
isCustomContainer(c),custom=>custom?unknown(`${c.integration.app.key}: port`,"the port is set inside the image"):!0),from:c=>c.app("siteConfig.linuxFxVersion")},
{path:"app.isInEnvironment",schema:flag,about:"whether it runs in an App Service Environment",derive:isInEnvironment,from:c=>[...c.app("hostingEnvironmentProfil\
e.id"),...c.planSource("hostingEnvironmentProfile.id")]},{path:"app.modes",schema:{type:"array",items:{enum:["regional","gateway","ineffective"]}},about:"all ki\
nds of integration of this app",derive:c=>sortedUnique(c.model.integrationsOf(c.integration.app).map(other=>other.mode)),from:c=>c.targetSource()},{path:"app.su\
bnetsNamed",schema:count,about:"how many different subnets the app\u2019s connections name",derive:subnetsNamed,from:c=>c.app("virtualNetworkSubnetId")},{path:"\
app.lifecycle",schema:{enum:["create","update","replace","delete","keep","existing",null]},about:"what the deployment does to the app",derive:c=>c.integration.app.
entity?.resource.lifecycle??null,from:c=>c.app()}];function nameOfApp(c){let name=nameOfKey(c.integration.app.key);return isFullyKnown(name)?name:unknown(name,"\
the name is known only after apply")}function targetKind(c){if(c.target===void 0)return null;if(c.target instanceof Unknown)return unknownOf(c.target);let type=typeOfKey(
idKey(c.target)??"");return type.endsWith("/virtualnetworks/subnets")?c.subnet.entity!==void 0||isFullyKnown(nameOfKey(idKey(c.target)??""))?"subnet":unknown(describe(
c.target),"the input tells the network of the subnet, if it is one, but not its name"):type.endsWith("/virtualnetworks")?"network":"other"}function regionOfApp(c){
let own4=regionFact(c.integration.app.entity,c.integration.app.key);return isUnknown(own4)&&c.plan.entity!==void 0?regionFact(c.plan.entity,c.plan.key):own4}function systemOfApp(c){
let{entity}=c.integration.app,kind=entity?.state.kind;if(typeof kind=="string"&&/linux/i.test(kind))return"linux";let reserved=entity===void 0?void 0:property(entity,
"reserved");if(reserved===!0)return"linux";let plan=operatingSystem(c.plan);return isUnknown(plan)&&reserved===!1?"windows":plan}function isAppWindowsContainer(c){
let{entity}=c.integration.app;if(entity!==void 0){let image=property(entity,"siteConfig.windowsFxVersion");if(typeof image=="string"&&/^docker\|/i.test(image)||
property(entity,"hyperV")===!0||typeof entity.state.kind=="string"&&/container/i.test(entity.state.kind)&&/windows/i.test(entity.state.kind))return!0}return systemOfApp(
c)==="linux"?!1:isWindowsContainer(c.plan)}function isCompose(c){let{entity}=c.integration.app;return entity===void 0?unknown(`${c.integration.app.key}: contain\
er`,"the app is not in the input"):whenText(fact(property(entity,"siteConfig.linuxFxVersion")??""),version=>/^compose\|/i.test(version))}function isCustomContainer(c){
let{entity}=c.integration.app;return entity===void 0?unknown(`${c.integration.app.key}: container`,"the app is not in the input"):typeof entity.state.kind=="str\
ing"&&/container/i.test(entity.state.kind)?!0:whenText(fact(property(entity,"siteConfig.linuxFxVersion")??""),version=>/^(docker|compose|sitecontainers)\b/i.test(
version))}function isInEnvironment(c){for(let entity of[c.plan.entity,c.integration.app.entity]){let id=entity===void 0?void 0:fact(property(entity,"hostingEnvi\
ronmentProfile.id"));if(typeof id=="string"&&id!=="")return!0;if(id!==void 0&&isUnknown(id)&&entity?.resource.isPartial===!1)return id}return whenText(tier(c.plan),
name=>name.startsWith("Isolated"))}function subnetsNamed(c){let targets=c.model.integrationsOf(c.integration.app).filter(other=>other.mode==="regional").map(other=>other.
target),known3=new Set,open=0;for(let target of targets){let key=target===void 0||target instanceof Unknown?void 0:idKey(target);key!==void 0?known3.add(key):target instanceof
Unknown&&(open+=isContradiction(target)?possibilities(target).length:1)}return open===0?known3.size:open+known3.size===1?1:unknown(`subnets of ${c.integration.app.
key}`,"the input does not tell whether its connections name one subnet",{minimum:1,maximum:open+known3.size})}var networkFacts=[{path:"network.name",schema:text,about:"the network\u2019s name in lower case",derive:c=>networkKey2(c)===""?unknown("network","the input does\
 not tell the network"):nameOfKey(networkKey2(c)),of:subnetOf,from:c=>c.networkSource()},{path:"network.region",schema:text,about:"the network\u2019s region by its s\
hort name",derive:c=>regionFact(c.subnet.network,networkKey2(c)||nameOf(c.subnet)),of:subnetOf,from:c=>c.networkSource()},{path:"network.subscription",schema:text,
about:"the network\u2019s subscription",derive:c=>subscriptionFact(networkKey2(c)),of:subnetOf,from:c=>c.networkSource()},{path:"network.prefixes",schema:texts,
about:"its address space",derive:c=>{let found=networkPrefixes(c.subnet);return isList(found)?found.map(prefix=>prefix.text):found},of:subnetOf,from:c=>c.networkSource(
"addressSpace.addressPrefixes")},{path:"network.isClassic",schema:flag,about:"whether it is a classic network",derive:isClassic,of:subnetOf,from:c=>c.networkSource()},
{path:"network.hasIpv6",schema:flag,about:"whether its address space has an IPv6 prefix",derive:c=>hasIpv6(networkPrefixes(c.subnet)),of:subnetOf,from:c=>c.networkSource(
"addressSpace.addressPrefixes")}];function networkKey2(c){if(c.subnet.networkKey!==void 0)return c.subnet.networkKey;let key=idKey(c.target);return key!==void 0&&
typeOfKey(key).endsWith("/virtualnetworks")?key:""}function isClassic(c){let key=idKey(c.target),type=key===void 0?"":typeOfKey(key);return type.startsWith("mic\
rosoft.classicnetwork/")?!0:type.startsWith("microsoft.network/")?!1:unknown(c.target===void 0?"network":describe(c.target),"the input does not tell the network")}var reservedSubnetNames=new Set(["gatewaysubnet","azurefirewallsubnet","azurefirewallmanagementsubnet","azurebastionsubnet","routeserversubnet"]),delegation={plans:"\
microsoft.web/serverfarms",flex:"microsoft.app/environments"},delegationActions={"microsoft.web/serverfarms":["microsoft.network/virtualnetworks/subnets/action"],
"microsoft.app/environments":["microsoft.network/virtualnetworks/subnets/join/action"]};var planFacts=[{path:"plan.name",schema:text,about:"the plan\u2019s name",derive:c=>fact(c.plan.entity?.state.name),of:planOf,from:c=>c.planSource()},{path:"pla\
n.sku",schema:text,about:"the plan\u2019s sku",derive:c=>skuName(c.plan),of:planOf,from:c=>c.planSource("sku")},{path:"plan.tier",schema:{enum:[...tiers,null]},
about:"the pricing tier of the sku",derive:c=>tier(c.plan),of:planOf,from:c=>c.planSource("sku")},{path:"plan.operatingSystem",schema:{enum:["linux","windows",null]},
about:"the plan\u2019s operating system",derive:c=>operatingSystem(c.plan),of:planOf,from:c=>c.planSource("reserved")},{path:"plan.isWindowsContainer",schema:flag,
about:"whether the plan is for Windows containers",derive:c=>isWindowsContainer(c.plan),of:planOf,from:c=>c.planSource("hyperV")},{path:"plan.isFlex",schema:flag,
about:"whether it is a Flex Consumption plan",derive:c=>isFlex(c.plan),of:planOf,from:c=>c.planSource("sku")},{path:"plan.requiredDelegation",schema:{enum:[delegation.
plans,delegation.flex]},about:"the delegation that its integration subnet needs, in lower case",derive:c=>whenFlag(isFlex(c.plan),flex=>flex?delegation.flex:delegation.
plans),of:planOf,from:c=>c.planSource("sku")},{path:"plan.cores",schema:count,about:"cores of one instance",derive:c=>cores(c.plan),of:planOf,from:c=>c.planSource(
"sku")},{path:"plan.networkingUnits",schema:count,about:"networking units of one instance: three a core",derive:c=>whenNumber(cores(c.plan),found=>found*3),of:planOf,
from:c=>c.planSource("sku")},{path:"plan.networkingUnitsNeeded",schema:count,about:"one for the worker, one a connection, one an app",derive:unitsNeeded,of:planOf,
from:c=>c.planSource()},{path:"plan.smallestSkuForUnits",schema:text,about:"the smallest sku of the series with enough networking units",derive:smallestSku,of:planOf,
from:c=>c.planSource("sku")},{path:"plan.instances",schema:count,about:"instances after the deployment",derive:c=>currentInstances(c.plan).count,of:planOf,from:c=>c.
planSource("sku.capacity")},{path:"plan.maximumInstances",schema:count,about:"the most instances that it is set up to have",derive:c=>maximumInstances(c.plan,c.
model.autoscaleOf(c.plan.key)).count,of:planOf,from:c=>{let{by,from}=maximumInstances(c.plan,c.model.autoscaleOf(c.plan.key));return by===void 0?c.planSource():
[{entity:by,path:from==="autoscale maximum"?"profiles":from==="elastic maximum"?"maximumElasticWorkerCount":"sku.capacity"}]}},{path:"plan.maximumInstancesFrom",
schema:{enum:["autoscale maximum","elastic maximum","current count","default of one"]},about:"where that number comes from",derive:c=>maximumInstances(c.plan,c.
model.autoscaleOf(c.plan.key)).from,of:planOf,from:c=>c.planSource()},{path:"plan.addressesPerInstance",schema:count,about:"addresses of the subnet that one ins\
tance takes",derive:c=>addressesPerInstance(c.plan,c.model),of:planOf,from:c=>c.planSource("hyperV")}];function unitsNeeded(c){let subnets=subnetsOfPlan(c.plan.
key,c.model),ties=c.model.appsOn(c.plan.key);return typeof subnets!="number"||ties.some(tie=>!tie.isCertain)?unknown(`networking units of ${c.plan.key}`,"the in\
put does not tell all apps and connections of the plan",{minimum:3}):1+Math.max(1,subnets)+Math.max(1,ties.length)}function smallestSku(c){let needed=unitsNeeded(
c),sku=skuName(c.plan);return typeof needed=="number"&&typeof sku=="string"?smallestSkuWithCores(sku,Math.ceil(needed/3))??"none of this series":null}var subnetFacts=[{path:"subnet.name",schema:text,about:"the subnet\u2019s name in lower case",derive:c=>nameFact(c.subnet),of:subnetOf,from:c=>c.subnetSource()},
{path:"subnet.isDeployed",schema:flag,about:"whether this input creates or changes it",derive:c=>c.subnet.entity!==void 0&&!["existing","keep"].includes(c.subnet.
entity.resource.lifecycle),of:subnetOf,from:c=>c.subnetSource()},{path:"subnet.prefixes",schema:texts,about:"its address prefixes as written",derive:prefixFact,
of:subnetOf,from:c=>c.subnetSource("addressPrefixes")},{path:"subnet.invalidPrefixes",schema:texts,about:"prefixes that are no valid network address",derive:c=>invalidPrefixes(
c.subnet),of:subnetOf,from:c=>c.subnetSource("addressPrefixes")},{path:"subnet.prefixLength",schema:{type:["integer","null"],minimum:0,maximum:32},about:"the le\
ngth of its IPv4 prefix",unit:"bits",derive:c=>prefixLength(c.subnet),of:subnetOf,from:c=>c.subnetSource("addressPrefixes")},{path:"subnet.addressesUsable",schema:count,
about:"its size less the five addresses that the platform keeps",unit:"addresses",derive:c=>addressesUsable(c.subnet),of:subnetOf,from:c=>c.subnetSource("addres\
sPrefixes")},{path:"subnet.addressesNeeded",schema:count,about:"what all joined plans take at their maximum scale",unit:"addresses",derive:c=>addressesNeeded(c.
subnet,c.joined,c.model),from:needSources},{path:"subnet.addressesNeededWhileScaling",schema:count,about:"the same while the largest plan is doubled, and one to\
 spare",unit:"addresses",derive:c=>addressesNeededWhileScaling(c.subnet,c.joined,c.model),from:needSources},{path:"subnet.arithmetic",schema:{type:"string"},about:"\
how the need adds up, plan by plan",derive:c=>arithmetic(c.joined,c.model),from:needSources},{path:"subnet.joinedPlans",schema:count,about:"how many plans join \
it",derive:c=>joinedPlanCount(c.subnet,c.joined),from:needSources},{path:"subnet.joinedPlanSubscriptions",schema:count,about:"how many subscriptions these plans\
 are in",derive:c=>joinedSubscriptions(c.subnet,c.joined),from:needSources},{path:"subnet.joinedKinds",schema:{type:"array",items:{enum:["flex","plan"]}},about:"\
the kinds of plan that join it",derive:c=>joinedKinds(c.subnet,c.joined),from:needSources},{path:"subnet.delegations",schema:texts,about:"the services that it i\
s delegated to, in lower case",derive:c=>delegations(c.subnet),of:subnetOf,from:c=>c.subnetSource("delegations")},{path:"subnet.malformedDelegations",schema:count,
about:"delegations that lack a name or a service name",derive:malformedDelegations,of:subnetOf,from:c=>c.subnetSource("delegations")},{path:"subnet.deviatingDel\
egationActions",schema:texts,about:"actions of its delegations that are not the service\u2019s own",derive:deviatingActions,of:subnetOf,from:c=>c.subnetSource("\
delegations")},{path:"subnet.otherUsers",schema:texts,about:"what else lives in it",derive:otherUsers,of:subnetOf,from:occupantSources},{path:"subnet.serviceEnd\
pointPolicies",schema:count,about:"how many service endpoint policies it has",derive:c=>whenEntity(c,"serviceEndpointPolicies",found=>found.length),of:subnetOf,
from:c=>c.subnetSource("serviceEndpointPolicies")},{path:"subnet.hasIpv6",schema:flag,about:"whether it has an IPv6 prefix",derive:c=>{let own4=hasIpv6(prefixes(
c.subnet));return isUnknown(own4)&&hasIpv6(networkPrefixes(c.subnet))===!1?!1:own4},of:subnetOf,from:c=>c.subnetSource("addressPrefixes")},{path:"subnet.isReser\
vedName",schema:flag,about:"whether the platform keeps its name for another service",derive:c=>whenText(nameFact(c.subnet),name=>reservedSubnetNames.has(name)),
of:subnetOf,from:c=>c.subnetSource()},{path:"subnet.outsideNetwork",schema:texts,about:"its prefixes that lie outside the network\u2019s address space",derive:c=>prefixesOutsideNetwork(
c.subnet),of:subnetOf,from:c=>[...c.subnetSource("addressPrefixes"),...c.networkSource("addressSpace.addressPrefixes")]},{path:"subnet.overlaps",schema:texts,about:"\
sibling subnets that overlap it",derive:c=>overlappingSiblings(c.subnet,c.model.estate),of:subnetOf,from:c=>c.subnetSource("addressPrefixes")}];function prefixFact(c){
let found=prefixTexts(c.subnet);return isList(found)?found.map(item=>fact(item)):found}function whenEntity(c,path,derive){if(c.subnet.entity===void 0)return whyUnknown(
c.subnet,path);let found=asList(property(c.subnet.entity,path));return found instanceof Unknown?fact(found):derive(found)}function whenWritten(c,derive){let{entity}=c.
subnet;return entity===void 0||entity.resource.isPartial?derive([]):whenEntity(c,"delegations",derive)}function malformedDelegations(c){return whenWritten(c,items=>items.
filter(item=>!(item instanceof Unknown)&&(member(item,"name")===void 0||(member(item,"properties.serviceName")??member(item,"serviceName"))===void 0)).length)}function deviatingActions(c){
return/(?:^|\.)azurerm_/.test(c.subnet.entity?.resource.origin.address??"")?whenWritten(c,items=>items.flatMap(item=>{let service=member(item,"properties.servic\
eName"),own4=typeof service=="string"?delegationActions[service.toLowerCase()]:void 0,actions=asList(member(item,"properties.actions"));if(own4===void 0||actions instanceof
Unknown||member(item,"properties.actions")===void 0)return[];let written=actions.filter(action=>typeof action=="string");return written.length===own4.length&&written.
every(action=>own4.includes(action.toLowerCase()))?[]:written.length===0?["none"]:written})):[]}function otherUsers(c){let{key}=c.subnet;if(key===void 0)return whyUnknown(
c.subnet,"what lives in it");let ties=c.model.occupantsOf(key),certain=ties.filter(tie=>tie.isCertain).map(tie=>tie.item.entity.resource.origin.address);if(certain.
length>0)return sortedUnique(certain);let[possible]=ties;if(possible!==void 0)return unknown(possible.item.entity.resource.origin.address,"the input does not te\
ll whether it lives in this subnet");let mention=c.model.mentionsOf(key).find(({properties})=>properties===void 0);return mention!==void 0?unknown(mention.origin.
address,"it names the subnet, and this version does not know whether it lives in it"):c.subnet.entity===void 0||c.subnet.entity.resource.isPartial?unknown(`${nameOf(
c.subnet)}: what lives in it`,"what lives in the subnet is not in the input"):[]}function occupantSources(c){let found=c.subnet.key===void 0?[]:c.model.occupantsOf(
c.subnet.key).map(tie=>({entity:tie.item.entity,path:tie.item.path.replaceAll("*","0")}));return found.length>0?found:c.subnetSource()}function needSources(c){let sources=[
...new Set([c.plan,...c.joined.map(({plan})=>plan)])].flatMap(plan=>{let{by,from}=maximumInstances(plan,c.model.autoscaleOf(plan.key));return by===void 0?[]:[{entity:by,
path:from==="autoscale maximum"?"profiles":"sku.capacity"}]});return sources.length>0?sources:c.subnetSource()}function changeable(entity,changes){let{state,resource}=entity,read=path=>{let change=changes.find(item=>item.properties?.includes(stepsOf(path)[0]??"")!==!1);return change===
void 0?asWritten(state,path):new Unknown({symbol:change.origin.address,reason:"it may change the subnet in a way that the input does not show"})};return{resource,
state:{...withProperties(state,state.properties),read}}}var Model=class{estate;apps;integrations;#plans=new Map;#plansById=new Map;#subnets=new Map;#byApp;#joiners;#appsByPlan;#occupants;#autoscale;#mentions;#gateways;#providers;constructor(graph,moment){
this.estate=new Estate(graph,moment),this.apps=appsOf(this.estate),this.integrations=integrationsOf(this.apps)}planOf(app2){let known3=this.#plans.get(app2);if(known3!==
void 0)return known3;let view=this.#sharedPlanOf(app2);return this.#plans.set(app2,view),view}#sharedPlanOf(app2){let shared=app2.plan===void 0?void 0:this.#plansById.
get(app2.plan);if(shared!==void 0)return shared;let view=planView(app2,this.estate);return app2.plan!==void 0&&view.entity!==void 0&&this.#plansById.set(app2.plan,
view),view}subnetOf(id,former){let known3=this.#subnets.get(id);if(known3!==void 0)return known3;let view=this.#withChanges(subnetView(id,this.estate,former?.estate));
return this.#subnets.set(id,view),view}#withChanges(view){if(view.key===void 0||view.entity===void 0)return view;let changes=this.mentionsOf(view.key).filter(({
effect})=>effect==="may-change");return changes.length===0?view:{...view,entity:changeable(view.entity,changes)}}integrationsOf(app2){return this.#byApp??=groupByApp(
this.integrations),this.#byApp.get(app2)??[]}joinersOf(subnet){let regional=()=>this.integrations.filter(({mode})=>mode==="regional");return this.#joiners??=tieByTarget(
regional(),({target})=>target),tiedTo(this.#joiners,subnet)}appsOn(plan){return this.#appsByPlan??=tieByTarget(this.apps,app2=>app2.plan),tiedTo(this.#appsByPlan,
plan)}occupantsOf(subnet){return this.#occupants??=occupantsBySubnet(this.estate),tiedTo(this.#occupants,subnet)}autoscaleOf(plan){return this.#autoscale??=autoscaleByPlan(
this.estate),tiedTo(this.#autoscale,plan)}mentionsOf(subnet){return this.#mentions??=mentionsBySubnet(this.estate),tiedTo(this.#mentions,subnet)}gatewaysOf(network2){
return this.#gateways??=gatewaysByNetwork(this.estate),this.#gateways.get(network2)??[]}hasProvider(subscription,provider){return this.#providers??=providersIn(
this.estate),this.#providers.has(`${subscription}|${provider}`)}};function tiedTo(index,key){let own4=index.get(key)??[],open=index.get(anything);return open===
void 0?own4:[...own4,...open]}var peeringType="Microsoft.Network/virtualNetworks/virtualNetworkPeerings";function peeringCases(model){let peerings=model.estate.ofType(peeringType);if(peerings.
length===0)return[];let modes2=modesByNetwork(model),ends=peerings.map(peering=>({peering,localKey:parentKey(peering.state.key),remoteKey:remoteOf(peering)}));return ends.
flatMap(({peering,localKey,remoteKey})=>{let localModes=modes2.get(localKey)??none,remoteModes=(remoteKey===void 0?void 0:modes2.get(remoteKey))??none;if(localModes.
size===0&&remoteModes.size===0)return[];let reverse=ends.find(other=>other.localKey===remoteKey&&other.remoteKey===localKey)?.peering;return[{model,peering,localKey,
remoteKey,reverse,localModes,remoteModes}]})}var none=new Set;function remoteOf(peering){let remote=property(peering,"remoteVirtualNetwork.id");return remote===
void 0||remote instanceof Unknown?void 0:idKey(remote)}function modesByNetwork(model){let modes2=new Map;for(let integration of model.integrations)if(integration.
target!==void 0)for(let target of possibilities(integration.target)){let key=idKey(target)??"",network2=integration.mode==="gateway"?key:parentKey(key);modes2.set(
network2,(modes2.get(network2)??new Set).add(integration.mode))}return modes2}function option(peering,name,absent,symbol){return peering===void 0?unknown(symbol,
"the peering on the other side is not in the input"):fact(property(peering,name)??absent)}function own2(name,absent){return c=>option(c.peering,name,absent,name)}
function source2(path){return c=>[{entity:c.peering,...path!==void 0&&{path}}]}function overlap(c){let mine=spaceOf2(c.model,c.localKey),theirs=spaceOf2(c.model,
c.remoteKey);if(!isList(mine))return mine;if(!isList(theirs))return theirs;let pairs=mine.flatMap(left=>theirs.filter(right=>overlaps(left,right)).map(right=>`${left.
text} and ${right.text}`)),isWhole=property(c.peering,"peerCompleteVnets")??!0;return pairs.length===0||isWhole===!0?pairs:unknown(c.peering.resource.origin.address,
"it joins chosen subnets, whose own prefixes may not overlap")}function spaceOf2(model,key){let network2=key===void 0?void 0:model.estate.at(key);return networkPrefixes(
{id:key,key,entity:void 0,networkKey:key,network:network2})}function networkSources(c){return[c.localKey,c.remoteKey].flatMap(key=>{let entity=key===void 0?void 0:
c.model.estate.at(key);return entity===void 0?[]:[{entity,path:"addressSpace.addressPrefixes"}]})}function isGlobal(c){let[mine,theirs]=[c.localKey,c.remoteKey].
map(key=>regionFact(key===void 0?void 0:c.model.estate.at(key),key??"network"));return mine===void 0||isUnknown(mine)?mine??null:theirs===void 0||isUnknown(theirs)?
theirs??null:mine!==theirs}var peeringFacts=[{path:"isAppSide",schema:flag,about:"whether its own network is one that an app reaches by gateway",derive:c=>c.localModes.
has("gateway"),from:source2()},{path:"isFarSide",schema:flag,about:"whether the remote network is one that an app reaches by gateway",derive:c=>c.remoteModes.has(
"gateway"),from:source2()},{path:"isBesideRegional",schema:flag,about:"whether an app is regionally integrated with its own network",derive:c=>c.localModes.has(
"regional"),from:source2()},{path:"allowsAccess",schema:flag,about:"allow virtual network access",derive:own2("allowVirtualNetworkAccess",!0),from:source2("allo\
wVirtualNetworkAccess")},{path:"allowsForwardedTraffic",schema:flag,about:"allow forwarded traffic",derive:own2("allowForwardedTraffic",!1),from:source2("allowF\
orwardedTraffic")},{path:"allowsGatewayTransit",schema:flag,about:"allow gateway transit",derive:own2("allowGatewayTransit",!1),from:source2("allowGatewayTransi\
t")},{path:"usesRemoteGateways",schema:flag,about:"use remote gateways",derive:own2("useRemoteGateways",!1),from:source2("useRemoteGateways")},{path:"isUsed",schema:flag,
about:"whether an app reaches something across it, which no input tells for certain",derive:c=>unknown(`${c.peering.resource.origin.address}: traffic`,"what the\
 apps reach is not in the input"),from:source2()},{path:"isGlobal",schema:flag,about:"whether the two networks are in different regions",derive:isGlobal,from:networkSources},
{path:"overlaps",schema:{type:"array",items:{type:"string"}},about:"prefixes of the two networks that overlap",derive:overlap,from:networkSources},{path:"remote\
.name",schema:text,about:"the remote network",derive:c=>c.remoteKey===void 0?unknown("remote network","known only after apply"):c.remoteKey.split("/").at(-1)??null,
from:source2("remoteVirtualNetwork.id")}];function planCases(model){return[...new Set(model.integrations.flatMap(({app:app2})=>app2.plan===void 0?[]:possibilities(app2.plan).flatMap(id=>idKey(id)??[])))].
flatMap(key=>{let entity=model.estate.at(key);return entity===void 0?[]:[{model,plan:planById(entity.state.id,model.estate,key)}]})}var planSubjectFacts=[{path:"\
name",schema:text,about:"the plan\u2019s name",derive:c=>fact(c.plan.entity?.state.name),from:own3()},{path:"sku",schema:text,about:"its sku",derive:c=>skuName(
c.plan),from:own3("sku")},{path:"tier",schema:{enum:[...tiers,null]},about:"the pricing tier of the sku",derive:c=>tier(c.plan),from:own3("sku")},{path:"operati\
ngSystem",schema:{enum:["linux","windows",null]},about:"its operating system",derive:c=>operatingSystem(c.plan),from:own3("reserved")},{path:"isFlex",schema:{type:[
"boolean","null"]},about:"whether it is a Flex Consumption plan",derive:c=>isFlex(c.plan),from:own3("sku")},{path:"subnets",schema:{type:["integer","null"],minimum:0},
about:"how many different subnets its apps and their slots join",derive:c=>subnetsOfPlan(c.plan.key,c.model),from:joiners2}];function own3(path){return c=>c.plan.
entity===void 0?[]:[{entity:c.plan.entity,...path!==void 0&&{path}}]}function joiners2(c){return c.model.appsOn(c.plan.key).flatMap(tie=>c.model.integrationsOf(
tie.item).flatMap(integration=>integration.declarations.map(({by,path})=>({entity:by,path}))))}var unknown2=Symbol("unknown"),defaultRules=[defaultRule("AllowVnetInBound",65e3,"VirtualNetwork","VirtualNetwork"),defaultRule("AllowAzureLoadBalancerInBound",
65001,"AzureLoadBalancer","*"),defaultRule("DenyAllInBound",65500,"*","*"),defaultRule("AllowVnetOutBound",65e3,"VirtualNetwork","VirtualNetwork"),defaultRule("\
AllowInternetOutBound",65001,"*","Internet"),defaultRule("DenyAllOutBound",65500,"*","*")];function defaultRule(name,priority,source3,destination){return{name,priority,
direction:name.endsWith("InBound")?"Inbound":"Outbound",access:name.startsWith("Deny")?"Deny":"Allow",protocol:"*",source:[source3],destination:[destination],sourcePorts:[
"*"],destinationPorts:["*"]}}function joinRanges(ranges){let joined=[];for(let range of[...ranges].sort((left,right)=>left.from<right.from?-1:left.from>right.from?1:0)){let previous=joined.
at(-1);previous===void 0||range.from>previous.end?joined.push(range):range.end>previous.end&&(joined[joined.length-1]={from:previous.from,end:range.end})}return joined}
function coversRange(joined,range){let found=lastFrom(joined,range.from);return found!==void 0&&range.end<=found.end}function coversValue(joined,value){let found=lastFrom(
joined,value);return found!==void 0&&value<found.end}function cutRange(range,others){let edges=new Set;for(let other of others)for(let edge of[other.from,other.
end])edge>range.from&&edge<range.end&&edges.add(edge);let pieces=[],from=range.from;for(let edge of[...edges].sort((left,right)=>left<right?-1:1))pieces.push({from,
end:edge}),from=edge;return pieces.push({from,end:range.end}),pieces}function lastFrom(joined,value){let low=0,high=joined.length;for(;low<high;){let middle=low+
high>>>1,candidate=joined[middle];candidate!==void 0&&candidate.from<=value?low=middle+1:high=middle}return joined[low-1]}var match={no:0,maybe:1,yes:2},networkSpace={isVirtualNetwork:!0,isInternet:!1,service:"never"},nowhere={isVirtualNetwork:!1,isInternet:!1,service:"never"},worlds={
own:[networkSpace],private:[networkSpace,nowhere],public:perhapsServing([!0,!1],[!0,!0],[!1,!0]),host:perhapsServing([!0,!1]),special:perhapsServing([!0,!1],[!0,
!0],[!1,!0],[!1,!1])};function worldsOf(kind,extent){return worlds[kind].filter(world=>isPossible(world,kind,extent))}function worldsOfTag(tag,kind,extent){if(tag===
"virtualnetwork")return kind==="own"||extent==="partly"&&kind!=="host"?[networkSpace]:[];if(kind==="own"||kind==="private"||kind==="host")return[];let service=tag===
"internet"?"perhaps":{tag};return[!0,!1].map(isVirtualNetwork=>({isVirtualNetwork,isInternet:!0,service})).filter(world=>isPossible(world,kind,extent))}function isPossible(world,kind,extent){
return kind==="own"||kind==="host"||!world.isVirtualNetwork?!0:extent==="wholly"?!1:extent==="partly"||kind!=="public"||world.isInternet}function matchTag(tag,world){
return tag==="virtualnetwork"?world.isVirtualNetwork?match.yes:match.no:tag==="internet"?world.isInternet?match.yes:match.no:world.service==="never"?match.no:world.
service==="perhaps"?match.maybe:isWithinTag(world.service.tag,tag)?match.yes:match.maybe}function isWithinTag(inner,outer){return inner===outer||inner.startsWith(
`${outer}.`)||outer==="azurecloud"&&/^storage(?:\.|$)/u.test(inner)}var loadBalancer=parsePrefix("168.63.129.16/32"),host=["168.63.129.16/32","169.254.169.254/3\
2"].flatMap(text2=>parsePrefix(text2)??[]),special=["0.0.0.0/8","100.64.0.0/10","127.0.0.0/8","169.254.0.0/16","192.0.0.0/24","198.18.0.0/15","224.0.0.0/3","::/\
3","4000::/2","8000::/1"].flatMap(text2=>parsePrefix(text2)??[]);function rangeOf(prefix){return{family:prefix.family,from:prefix.first,end:prefix.last+1n}}var kindEdges=[
...privateSpace,...host,...special].map(rangeOf);function kindOf(range,network2){let{family,from,end}=range,holds=prefix=>prefix.family===family&&prefix.first<=
from&&end<=prefix.last+1n;return network2.some(holds)?"own":privateSpace.some(holds)?"private":host.some(holds)?"host":special.some(holds)?"special":"public"}function perhapsServing(...places){
return places.map(([isVirtualNetwork,isInternet])=>({isVirtualNetwork,isInternet,service:"perhaps"}))}var priorities={first:100,last:4096},unseenRule={name:"a rule that the input does not show",priority:unknown2,direction:unknown2,access:unknown2,protocol:unknown2,
source:unknown2,destination:unknown2,sourcePorts:unknown2,destinationPorts:unknown2},compiled=new WeakMap;function compileGroup(group,direction){let known3=compiled.
get(group)??new Map;compiled.set(group,known3);let rules=known3.get(direction)??compileAfresh(group,direction);return known3.set(direction,rules),rules}function isUnseen(rule){
return rule.rule===unseenRule}function compileAfresh(group,direction){let explicit=group.isComplete?group.rules:[...group.rules,unseenRule],free=freePriorities(
explicit,direction);return[...explicit.map(rule=>compileRule(rule,!0,free)),...defaultRules.map(rule=>compileRule(rule,!1,free))].filter(rule=>rule.direction===
void 0||rule.direction===direction).toSorted((left,right)=>left.earliest-right.earliest||left.latest-right.latest)}function freePriorities(rules,direction){let taken=new Set(
rules.filter(rule=>knownDirection(rule)===direction).map(knownPriority)),{first,last}=priorities;for(;taken.has(first);)first+=1;for(;taken.has(last);)last-=1;return first<=
last?{first,last}:priorities}function knownPriority(rule){return rule.priority===unknown2||!Number.isFinite(rule.priority)?void 0:rule.priority}function knownDirection(rule){
let direction=lowered(rule.direction);return direction==="inbound"||direction==="outbound"?direction:void 0}function compileRule(rule,isExplicit,free){let priority=knownPriority(
rule),access=lowered(rule.access);return{rule,isExplicit,earliest:priority??free.first,latest:priority??free.last,direction:knownDirection(rule),access:access===
"allow"||access==="deny"?access:void 0,protocol:lowered(rule.protocol),source:compileAddresses(rule.source),destination:compileAddresses(rule.destination),sourcePorts:compilePorts(
rule.sourcePorts),destinationPorts:compilePorts(rule.destinationPorts)}}function lowered(text2){return text2===unknown2?void 0:text2.toLowerCase()}function compileAddresses(entries2){
let prefixes2=[],tags=[],isEverything=!1,isOpen=entries2===unknown2||entries2.length===0;for(let entry of entries2===unknown2?[]:entries2){let text2=entry===unknown2?
"":entry.toLowerCase(),prefix=readAddresses(text2);isAny(text2)?isEverything=!0:prefix!==void 0?prefixes2.push(prefix):isTag(text2)?tags.push(text2):isOpen=!0}let ranges=family=>joinRanges(
prefixes2.filter(prefix=>prefix.family===family).map(rangeOf));return{isEverything,ranges:{4:ranges(4),6:ranges(6)},tags,isOpen}}function readAddresses(text2){if(text2===
"azureloadbalancer")return loadBalancer;let reading=readPrefix(text2);return reading.prefix??reading.meant??parseAddress(text2)}function isAny(text2){return text2===
"*"||text2==="any"}function isTag(text2){return/^[a-z][a-z0-9]*(?:\.[a-z0-9]+)*$/u.test(text2)}function compilePorts(entries2){let ranges=[],isOpen=entries2===unknown2||
entries2.length===0;for(let entry of entries2===unknown2?[]:entries2){let range=entry===unknown2?void 0:readPorts(entry);range===void 0?isOpen=!0:ranges.push(range)}
return{ranges:joinRanges(ranges),isOpen}}function readPorts(text2){if(isAny(text2.toLowerCase()))return{from:0,end:65536};let[,first,last=first]=/^(\d{1,5})(?:-(\d{1,5}))?$/u.
exec(text2)??[],range={from:Number(first),end:Number(last)+1};return range.from<range.end&&range.end<=65536?range:void 0}function resolveEndpoint(endpoint){if(isPrefix(endpoint)||endpoint===unknown2)return endpoint;let text2=endpoint.toLowerCase();if(isAny(text2))return"*";let isService=isTag(
text2)&&!text2.startsWith("azureplatform");return readAddresses(text2)??(isService?text2:unknown2)}function isPrefix(endpoint){return typeof endpoint=="object"}
function cutAddresses(end,space){let{family,network:network2,extent,specs}=space,others=[...kindEdges,...network2.map(rangeOf)].filter(range=>range.family===family),
edges=space.edges.flatMap(spec=>spec.ranges[family]),whole={from:0n,end:2n**(family===4?32n:128n)};return cutRange(isPrefix(end)?rangeOf(end):whole,[...others,...edges]).
flatMap(piece=>{let place={family,from:piece.from,end:piece.end},kind=kindOf(place,network2),worlds2=typeof end=="string"&&end!=="*"?worldsOfTag(end,kind,extent):
worldsOf(kind,extent);if(worlds2.length===0)return[];let ways=()=>worlds2.map(world=>specs.map(spec=>matchAddress(spec,place,world)));return[{exists:surelyHas(end,
kind),ways}]})}function surelyHas(end,kind){return end==="virtualnetwork"?kind==="own":end==="internet"?kind!=="special":isPrefix(end)||end==="*"}function matchAddress(spec,range,world){
if(spec.isEverything||coversValue(spec.ranges[range.family],range.from))return match.yes;let best=spec.isOpen?match.maybe:match.no;for(let tag of spec.tags){let matched=matchTag(
tag,world);matched>best&&(best=matched)}return best}function undecided(reason){return{verdict:"undecided",deniesPart:!1,rules:[],reasons:[reason]}}var mostComparisons=1e6,tooMany="the rules name more prefixes and ports than are compared";function surveyFlow(group,flow){let ends={source:resolveEndpoint(flow.
source),destination:resolveEndpoint(flow.destination)},families2=Object.values(ends).flatMap(end=>isPrefix(end)?[end.family]:[]),[family=4]=families2;if(families2.
some(other=>other!==family))return"one end of the flow is IPv4 and the other IPv6";let asked=compileGroup(group,flow.direction).filter(rule=>matchKind(rule,flow)!==
match.no),portRanges=cutPorts(flow,asked),rules=asked.filter(rule=>portRanges.some(range=>matchPorts(rule.destinationPorts,range)!==match.no)),ports=portRanges.
map(range=>portCell(rules,range,flow)),network2=networkOf(flow,flow.direction==="outbound"?ends.source:ends.destination),known3={family,network:network2,extent:flow.
virtualNetworkKnown??"partly"},specs=rules.map(rule=>rule.source),sources=cutAddresses(ends.source,{...known3,specs,edges:specs});if(sources.length*rules.length>
mostComparisons)return tooMany;let targets=rules.map(rule=>rule.destination),edges=keepReached(targets,sources),destinations=cutAddresses(ends.destination,{...known3,
specs:targets,edges}),combinations=sources.length*destinations.length*ports.length;return combinations===0?"no address is known to belong to an end of the flow":
combinations*rules.length>mostComparisons?tooMany:{rules,sources,destinations,ports}}function findDeciders(rules,ways,leftOut=noRules){let deciders=new Set,[sources,
destinations,others]=ways;for(let source3 of sources)for(let destination of destinations)for(let rest of others)addDeciders(deciders,rules,{rows:[source3,destination,
rest],leftOut});return deciders}var noRules=new Set;function addDeciders(deciders,rules,{rows:rows2,leftOut}){let[source3,destination,rest]=rows2,latest=1/0;for(let[
index,rule]of rules.entries()){if(rule.earliest>latest)return;let ofAddresses=lesser(source3[index]??match.no,destination[index]??match.no),matched=leftOut.has(
index)?match.no:lesser(ofAddresses,rest[index]??match.no);matched!==match.no&&deciders.add(index),matched===match.yes&&rule.latest<latest&&(latest=rule.latest)}}
function keepReached(specs,sources){let reached=new Set;for(let way of sources.flatMap(cell=>cell.ways()))for(let[index,matched]of way.entries())matched!==match.
no&&reached.add(index);return specs.filter((_,index)=>reached.has(index))}function portCell(rules,range,flow){let way=rules.map(rule=>lesser(matchKind(rule,flow),
matchPorts(rule.destinationPorts,range)));return{exists:!0,ways:()=>[way]}}function lesser(left,right){return left<right?left:right}function matchKind(rule,flow){
let ofDirection=rule.direction===void 0?match.maybe:match.yes;return lesser(lesser(ofDirection,matchProtocol(rule.protocol,flow)),matchSourcePort(rule,flow))}function matchProtocol(protocol,flow){
return protocol===void 0?match.maybe:isAny(protocol)||protocol===flow.protocol?match.yes:["tcp","udp","icmp","esp","ah"].includes(protocol)?match.no:match.maybe}
function matchSourcePort(rule,flow){let known3=hasPorts(flow)?flow.sourcePort:void 0;return matchPorts(rule.sourcePorts,known3===void 0?void 0:{from:known3,end:known3+
1})}function hasPorts(flow){return flow.protocol==="tcp"||flow.protocol==="udp"}var everyPort={from:1,end:65536};function matchPorts(spec,range){return coversRange(
spec.ranges,range??everyPort)?match.yes:spec.isOpen||range===void 0&&spec.ranges.length>0?match.maybe:match.no}function cutPorts(flow,rules){let{port}=flow;if(port===
unknown2||!hasPorts(flow))return[void 0];let range=typeof port=="number"?{from:port,end:port+1}:{from:port.first,end:port.last+1};return cutRange(range,rules.flatMap(
rule=>rule.destinationPorts.ranges))}function networkOf(flow,near){let own4=isPrefix(near)&&near.length>0?[near]:[];return[...flow.virtualNetwork??[],...own4]}function pickRules(survey,indexes){return survey.rules.flatMap((rule,index)=>indexes.has(index)&&!isUnseen(rule)?[rule.rule]:[])}function reasonsOf(survey,indexes){
if(indexes.size===0)return["a part of the flow is allowed and a part of it denied"];let reasons=new Set;for(let[index,rule]of survey.rules.entries())if(indexes.
has(index))for(let reason of reasonsOfRule(survey,rule,index))reasons.add(reason);return reasons.size>0?[...reasons]:["whether the addresses belong to the virtu\
al network or to the internet is not known"]}function reasonsOfRule(survey,rule,index){if(isUnseen(rule))return["there may be rules that the input does not show"];
let missing=[...rule.access===void 0?["access"]:[],...rule.earliest===rule.latest?[]:["priority"],...rule.direction===void 0?["direction"]:[],...rule.rule.protocol===
unknown2?["protocol"]:[],...rule.sourcePorts.isOpen?["source ports"]:[],...rule.destinationPorts.isOpen?["destination ports"]:[],...rule.source.isOpen?["source"]:
[],...rule.destination.isOpen?["destination"]:[]],reasons=missing.map(field=>`the ${field} of rule ${rule.rule.name} is not known`);return mayMatch(survey.sources,
index)&&reasons.push(...tagReasons(rule,rule.source,rule.rule.source)),mayMatch(survey.destinations,index)&&reasons.push(...tagReasons(rule,rule.destination,rule.
rule.destination)),missing.length===0&&mayMatch(survey.ports,index)&&reasons.push(`whether rule ${rule.rule.name} covers the ports or the protocol is not known`),
reasons}function mayMatch(cells,index){return cells.some(cell=>cell.ways().some(way=>way[index]===match.maybe))}function tagReasons(rule,spec,entries2){return spec.
tags.length===0||entries2===unknown2?[]:entries2.filter(entry=>entry!==unknown2&&isTag(entry.toLowerCase())).map(tag=>`what the tag ${String(tag)} of rule ${rule.
rule.name} holds is not known`)}function agree(parts){return parts.some(part=>part.verdict==="denied")?"denied":parts.every(part=>part.verdict==="allowed")?"allowed":"undecided"}function decideRegion(group,flow){
let survey=surveyFlow(group,flow);if(typeof survey=="string")return undecided(survey);let region=readRegion(survey,flow.destination),judgements=survey.ports.map(
port=>judgePort(region,port.ways())),verdict=agree(judgements),counting=judgements.filter(part=>part.verdict===verdict),deciders=new Set(counting.flatMap(part=>[
...part.deciders])),reasons=verdict==="undecided"?reasonsOf(survey,deciders):[];return{verdict,deniesPart:verdict==="denied",rules:pickRules(survey,deciders),reasons}}
function generalityOf(rule,index,region){let all=matchesIn(region.places,index);if(all.every(matched=>matched===match.yes))return match.yes;let{isOpen,tags}=rule.
destination;if(region.end==="internet")return isOpen||tags.some(tag=>/^azurecloud(?:\.|$)/u.test(tag))?match.maybe:match.no;let certain=region.places.filter(place=>place.
exists),known3=certain.length>0?matchesIn(certain,index):all;return known3.every(matched=>matched===match.yes)?match.yes:known3.some(matched=>matched!==match.no)?
match.maybe:match.no}function matchesIn(places,index){return places.flatMap(place=>place.rows.map(row=>row[index]??match.no))}function readRegion(survey,end){let places=survey.
destinations.map(cell=>({exists:cell.exists,rows:cell.ways()})),generality=survey.rules.map((rule,index)=>generalityOf(rule,index,{end,places})),indexes=[...survey.
rules.keys()],isNotGeneral=index=>surelyDenies(survey.rules[index])&&generality[index]!==match.yes,isNarrow=index=>mayDeny(survey.rules[index])&&generality[index]===
match.no;return{survey,places,notGeneral:new Set(indexes.filter(isNotGeneral)),narrow:new Set(indexes.filter(isNarrow)),senders:survey.sources.flatMap(cell=>[...cell.
ways()])}}function judgePort(region,port){let effects=region.places.map(place=>effectOn(place,region,port)),widely=effects.filter(effect=>effect.isBlockedWidely);
if(widely.length>0)return judge("denied",widely);if(effects.every(effect=>effect.isBlocked))return judge("denied",effects);let suspects=effects.filter(effect=>effect.
isSuspect);if(suspects.length>0)return judge("undecided",suspects);let isLeftAlone=effects.every(effect=>effect.isUntouched)||effects.some(effect=>effect.isSpared);
return judge(isLeftAlone?"allowed":"undecided",effects)}function judge(verdict,effects){return{verdict,deciders:new Set(effects.flatMap(effect=>[...effect.deciders]))}}
function effectOn(place,region,port){let{rules}=region.survey,ways=[region.senders,place.rows,port],deciders=findDeciders(rules,ways),general=findDeciders(rules,
ways,region.notGeneral),wide=findDeciders(rules,ways,region.narrow),denying=[...deciders].filter(index=>mayDeny(rules[index])),touches=index=>place.rows.some(row=>row[index]===
match.yes);return{deciders,isBlocked:[...deciders].every(index=>surelyDenies(rules[index])),isBlockedWidely:place.exists&&[...general].every(index=>surelyDenies(
rules[index])),isSuspect:[...wide].some(index=>mayDeny(rules[index])),isUntouched:denying.length===0,isSpared:place.exists&&denying.every(index=>region.narrow.has(
index)&&!touches(index))}}function surelyDenies(rule){return rule?.access==="deny"&&rule.isExplicit}function mayDeny(rule){return rule?.access!=="allow"&&rule?.
isExplicit===!0}function evaluateFlow(group,flow){let survey=surveyFlow(group,flow);if(typeof survey=="string")return undecided(survey);let deciders=new Set,open=new Set,[isAllowed,
isDenied,deniesPart]=[!0,!0,!1];for(let packets of packetsOf(survey)){let{mayAllow,mayDeny:mayDeny2}=weigh(survey.rules,packets.deciders);isAllowed&&=!mayDeny2,
isDenied&&=!mayAllow,deniesPart||=packets.exist&&!mayAllow;for(let index of packets.deciders)deciders.add(index);if(mayAllow&&mayDeny2)for(let index of packets.
deciders)open.add(index)}let verdict=isAllowed?"allowed":isDenied?"denied":"undecided",reasons=verdict==="undecided"?reasonsOf(survey,open):[];return{verdict,deniesPart:deniesPart||
isDenied,rules:pickRules(survey,deciders),reasons}}function isAnyDenied(group,flow){let end=resolveEndpoint(flow.destination),decisions=(end==="*"||end===unknown2?
["virtualnetwork","internet"]:[end]).map(destination=>decideRegion(group,{...flow,destination})),verdict=agree(decisions),counting=decisions.filter(decision=>decision.
verdict===verdict);return{verdict,deniesPart:verdict==="denied",rules:[...new Set(counting.flatMap(decision=>decision.rules))],reasons:[...new Set(counting.flatMap(
decision=>decision.reasons))]}}function*packetsOf(survey){let sources=survey.sources.map(cell=>({cell,rows:cell.ways()}));for(let destination of survey.destinations){
let rows2=destination.ways();for(let port of survey.ports)for(let source3 of sources){let deciders=findDeciders(survey.rules,[source3.rows,rows2,port.ways()]);yield{
exist:source3.cell.exists&&destination.exists,deciders}}}}function weigh(rules,deciders){let[mayAllow,mayDeny2]=[!1,!1];for(let index of deciders)mayAllow||=rules[index]?.
access!=="deny",mayDeny2||=rules[index]?.access!=="allow";return{mayAllow,mayDeny:mayDeny2}}var ruleType="Microsoft.Network/networkSecurityGroups/securityRules";function groupOf(c){if(c.subnet.entity===void 0)return whyUnknown(c.subnet,"security group");
let id=property(c.subnet.entity,"networkSecurityGroup.id");if(id===void 0)return;let group=c.model.estate.find(id);return group!==void 0?group:id instanceof Unknown?
unknownOf(id):unknown(describe(id),"the security group is not in the input")}function rulesOf(c){let group=groupOf(c);return group===void 0?[]:isEntity(group)?rulesOfGroup(
c.model.estate)(group):group}var rulesOfGroup=remember(estate=>remember(group=>readRules(group,estate)));function readRules(group,estate){let inline=asList(property(
group,"securityRules"));if(inline instanceof Unknown)return unknownOf(inline);let written=inline.map((rule,index)=>({name:describe(member(rule,"name")??`rule ${index}`),
properties:member(rule,"properties")??rule,entity:group})),separate=estate.childrenOf(group.state.key,ruleType).map(entity=>({name:entity.resource.origin.address,
properties:entity.state.properties,entity}));return[...written,...separate]}var mayHaveMoreRules=remember(estate=>lostChildren(estate,ruleType).length>0);function isEntity(value){
return typeof value=="object"&&value!==null&&"resource"in value}function securityGroup(c){let group=groupOf(c);return group===void 0||!isEntity(group)?group:asGroup(
c.model.estate)(group)}var asGroup=remember(estate=>remember(group=>{let rules=rulesOfGroup(estate)(group);return isList(rules)?{rules:rules.map(asRule),isComplete:!mayHaveMoreRules(
estate)}:rules}));function asRule({name,properties,entity}){let{mayBeAbsent}=entity.resource,text2=path=>{let value=member(properties,path);return typeof value==
"string"?value:unknown2},priority=member(properties,"priority");return{name,priority:typeof priority=="number"?priority:unknown2,direction:mayBeAbsent?unknown2:
text2("direction"),access:text2("access"),protocol:text2("protocol"),source:entries(properties,["sourceAddressPrefix","sourceAddressPrefixes","sourceApplication\
SecurityGroups.*"]),destination:entries(properties,["destinationAddressPrefix","destinationAddressPrefixes","destinationApplicationSecurityGroups.*"]),sourcePorts:entries(
properties,["sourcePortRange","sourcePortRanges"]),destinationPorts:entries(properties,["destinationPortRange","destinationPortRanges"])}}function entries(properties,paths){
let found=[];for(let path of paths){let isIdList=path.endsWith(".*"),items=asList(member(properties,isIdList?path.slice(0,-2):path));if(items instanceof Unknown)
return unknown2;for(let item of items){let entry=isIdList?member(item,"id")??item:item;entry!==""&&found.push(typeof entry=="string"?entry:unknown2)}}return found.
length===0?unknown2:found}function subnetPrefix(c){let found=prefixes(c.subnet),[only]=isList(found)?found:[];return only??unknown2}function healthProbe(c){let group=securityGroup(
c);if(group===void 0)return"allowed";if(!isGroup(group))return group;let flow={direction:"outbound",protocol:"udp",source:subnetPrefix(c),destination:"*",port:3e4};
return named(isAnyDenied(group,flow).verdict,c,"the health probe on UDP 30000")}function contentSharePorts(c){let group=securityGroup(c);if(group===void 0)return"\
allowed";if(!isGroup(group))return group;let source3=subnetPrefix(c),answers=[443,445].map(port=>["Storage","VirtualNetwork"].map(destination=>evaluateFlow(group,
{direction:"outbound",protocol:"tcp",source:source3,destination,port}).verdict));return answers.some(places=>places.every(answer=>answer==="denied"))?"denied":named(
answers.flat().every(answer=>answer==="allowed")?"allowed":"undecided",c,"TCP 443 and 445 to storage")}function named(answer,c,what){return answer==="undecided"?
unknown(`${c.subnet.key??"subnet"}: ${what}`,"the security rules do not decide it in the input"):answer}function isGroup(value){return typeof value=="object"&&value!==
null&&"rules"in value}function inboundRules(c){let rules=rulesOf(c);return isList(rules)?mayHaveMoreRules(c.model.estate)?unknown("security rules","the input do\
es not tell the group of some rules"):rules.filter(rule=>folded(member(rule.properties,"direction"))==="inbound").map(rule=>rule.name):rules}function groupSource(c){
let rules=rulesOf(c),found=isList(rules)?rules.map(rule=>({entity:rule.entity})):[];return[...c.subnetSource("networkSecurityGroup"),...found]}var securityFacts=[
{path:"security.healthProbe",schema:{enum:["allowed","denied"]},about:"whether UDP 30000 may leave the subnet",derive:healthProbe,of:subnetOf,from:groupSource},
{path:"security.contentSharePorts",schema:{enum:["allowed","denied"]},about:"whether TCP 443 and 445 to storage may leave the subnet",derive:contentSharePorts,of:subnetOf,
from:groupSource},{path:"security.inboundRules",schema:{type:"array",items:{type:"string"}},about:"custom inbound rules of the subnet\u2019s security group",derive:inboundRules,
of:subnetOf,from:groupSource}];var routingSettings=["WEBSITE_VNET_ROUTE_ALL","WEBSITE_CONTENTOVERVNET","WEBSITE_PULL_IMAGE_OVER_VNET"],outboundRoutingSince="2024-11-01";function app(c){return c.
integration.app.entity}function setting(c,name){let entity=app(c);if(entity===void 0)return unknown(`${c.integration.app.key}: ${name}`,"the app is not in the i\
nput");let settings=settingsOf(entity);if(settings instanceof Unknown)return fact(settings);let found=settings.get(name.toLowerCase());return found===void 0?null:
fact(member(found,"value"))??null}var settingsOf=remember(entity=>{let settings=asList(property(entity,"siteConfig.appSettings"));if(settings instanceof Unknown)
return settings;let byName2=new Map;for(let item of settings){let name=folded(member(item,"name"));typeof name=="string"&&!byName2.has(name)&&byName2.set(name,item)}
return byName2});function asSwitch(value){if(value===null||isUnknown(value))return value;let written=(typeof value=="string"?value:JSON.stringify(value)).trim().
toLowerCase();return written==="1"||written==="true"?"on":"off"}function routed(c,modern,classic){let entity=app(c);if(entity===void 0)return unknown(`${c.integration.
app.key}: routing`,"the app is not in the input");let paths=(entity.resource.apiVersion??"")>=outboundRoutingSince?modern:[...classic,...modern],unclear,isOff=!1;
for(let path of paths){let value=fact(property(entity,path));if(value===!0)return!0;value===!1?isOff=!0:isUnknown(value)&&(unclear??=value)}return unclear??(isOff?
!1:null)}var routeAllPaths={modern:["outboundVnetRouting.allTraffic","outboundVnetRouting.applicationTraffic"],classic:["vnetRouteAllEnabled","siteConfig.vnetRo\
uteAllEnabled"]};function routeAllProperty(c){return isFlex(c.plan)===!0?null:routed(c,routeAllPaths.modern,routeAllPaths.classic)}function effective(planned,byName2){
if(planned!==null)return planned;let found=asSwitch(byName2);return found===null?!1:isUnknown(found)?found:found==="on"}function routesInternet(c){return isFlex(
c.plan)===!0||effective(routeAllProperty(c),setting(c,"WEBSITE_VNET_ROUTE_ALL"))}function contentShare(c){let own4=routed(c,["outboundVnetRouting.allTraffic","o\
utboundVnetRouting.contentShareTraffic"],["vnetContentShareEnabled"]),byName2=setting(c,"WEBSITE_CONTENTOVERVNET");return own4===!1&&app(c)?.resource.source?.isWritten(
"vnetContentShareEnabled")!==!0?effective(null,byName2):effective(own4,byName2)}function settingNames(c){let found=[];for(let name of routingSettings){let value=setting(
c,name);if(isUnknown(value))return value;value!==null&&found.push(name)}return found}function routeTable(c){let routes=routesOf(c);if(!isList(routes))return routes;
let unclear;for(let route of routes){let prefix=fact(member(route,"addressPrefix"));if(prefix==="0.0.0.0/0")return!0;isUnknown(prefix)?unclear??=prefix:prefix===
null&&(unclear??=unknown("route","the input does not tell the prefix of a route"))}return unclear??!1}function routesOf(c){if(c.subnet.entity===void 0)return whyUnknown(
c.subnet,"route table");let id=property(c.subnet.entity,"routeTable.id");if(id===void 0)return[];let table=c.model.estate.find(id);if(table===void 0)return id instanceof
Unknown?fact(id):unknown(describe(id),"the route table is not in the input");let inline=asList(property(table,"routes"));return inline instanceof Unknown?fact(inline):
[...inline.map(route=>member(route,"properties")??null),...c.model.estate.childrenOf(table.state.key,"Microsoft.Network/routeTables/routes").map(route=>route.state.
properties)]}function natGateway(c){if(c.subnet.entity===void 0)return whyUnknown(c.subnet,"NAT gateway");let id=property(c.subnet.entity,"natGateway.id");return id===
void 0?!1:id instanceof Unknown&&id.$unknown.possible===void 0?fact(id):!0}function internetRules(c){let rules=rulesOf(c);if(!isList(rules))return rules;let found=[],
unclear=!1;for(let rule of rules.map(asRule)){if(typeof rule.direction=="string"&&rule.direction.toLowerCase()!=="outbound")continue;let ends=Array.isArray(rule.
destination)?rule.destination:[void 0];typeof rule.direction=="string"&&ends.some(isOnInternet)?found.push(rule.name):(typeof rule.direction!="string"||ends.some(
end=>typeof end!="string"))&&(unclear=!0)}return found.length>0||!unclear?found:unknown(`${nameOf(c.subnet)}: security rules`,"the input does not tell where som\
e of the rules aim")}var notInternet=new Set(["virtualnetwork","azureloadbalancer","*","any"]);function isOnInternet(end){if(typeof end!="string")return!1;let prefix=parsePrefix(
end)??parseAddress(end);return prefix!==void 0?prefix.length>0&&!isPrivate(prefix):!notInternet.has(end.toLowerCase())&&!end.startsWith("/")}function tableSource(c){
let table=c.subnet.entity===void 0?void 0:c.model.estate.find(property(c.subnet.entity,"routeTable.id"));return table===void 0?c.subnetSource("routeTable"):[{entity:table,
path:"routes"}]}var routingFacts=[{path:"routing.setting",schema:{enum:["on","off",null]},about:"the app setting WEBSITE_VNET_ROUTE_ALL",derive:c=>asSwitch(setting(
c,"WEBSITE_VNET_ROUTE_ALL")),from:c=>c.app("siteConfig.appSettings")},{path:"routing.property",schema:flag,about:"the site property that routes all traffic, as \
planned",derive:routeAllProperty,from:c=>c.app("siteConfig.vnetRouteAllEnabled")},{path:"routing.routesInternet",schema:flag,about:"whether traffic to the inter\
net goes into the network",derive:routesInternet,from:c=>[...c.app("siteConfig.vnetRouteAllEnabled"),...c.app("siteConfig.appSettings")]},{path:"routing.setting\
Names",schema:{type:"array",items:{enum:[...routingSettings]}},about:"app settings in use that steer routing",derive:settingNames,from:c=>c.app("siteConfig.appS\
ettings")},{path:"routing.contentShare",schema:flag,about:"whether the content share is reached through the network",derive:contentShare,from:c=>[...c.app("vnet\
ContentShareEnabled"),...c.app("siteConfig.appSettings")]},{path:"routing.defaultRoute",schema:flag,about:"whether the subnet\u2019s route table has a route 0.0.0.0/\
0",derive:routeTable,of:subnetOf,from:tableSource},{path:"routing.natGateway",schema:flag,about:"whether the subnet has a NAT gateway",derive:natGateway,of:subnetOf,
from:c=>c.subnetSource("natGateway")},{path:"routing.internetRules",schema:texts,about:"outbound security rules on internet addresses",derive:internetRules,of:subnetOf,
from:c=>c.subnetSource("networkSecurityGroup")}];var integrationRows=[...appFacts,...planFacts,...subnetFacts,...networkFacts,...gatewayFacts,...routingFacts,...securityFacts,...deploymentFacts],subjects=[{kind:"\
integration",facts:integrationRows},{kind:"plan",facts:planSubjectFacts},{kind:"peering",facts:peeringFacts},{kind:"change",facts:changeFacts}],caseMaker={integration:maker(
integrationRows),plan:maker(planSubjectFacts),peering:maker(peeringFacts),change:maker(changeFacts)};function subjectsOf(graph){let model=new Model(graph,"after"),
former=graph.hasPast?new Model(graph,"before"):void 0,found=[];for(let integration of model.integrations){let by=integration.app.entity??integration.declarations[0]?.
by;if(by===void 0||by.resource.mayBeAbsent)continue;let cases=casesOf(integration,model,former);found.push({kind:"integration",id:`${integration.app.key}|${integration.
mode}|${idKey(integration.target)??""}`,origin:by.resource.origin,cases:cases.map(item=>caseMaker.integration(item,cases.length>1?labelOf(item):void 0))})}for(let item of planCases(
model))found.push(single("plan",item.plan.key,item.plan.entity,caseMaker.plan(item,void 0)));for(let item of peeringCases(model))found.push(single("peering",item.
peering.state.key,item.peering,caseMaker.peering(item,void 0)));if(former!==void 0)for(let item of changeCases(model,former)){let id=`${item.resource.key}|${item.
subnet?.key??""}`;found.push({kind:"change",id,origin:item.resource.origin,cases:[caseMaker.change(item,void 0)]})}return found}function single(kind,id,entity,item){
return{kind,id,origin:entity?.resource.origin??{file:"",address:id},cases:[item]}}function labelOf({subnet,target,integration}){return subnet.entity!==void 0?subnet.
entity.resource.origin.address:target===void 0?"no subnet":mayHoldSecret(integration.target)?"a subnet whose id is sensitive":describe(target)}function maker(rows2){
let documents=documentsOf(rows2),byPath=new Map(rows2.map(row=>[row.path,row]));return(subject,label)=>({label,facts:documents(subject),originsOf:path=>(byPath.
get(path)?.from?.(subject)??[]).map(originOf)})}function originOf(source3){let{resource,state}=source3.entity;return{origin:(source3.path===void 0?void 0:resource.
source?.origin(source3.path))??resource.origin,type:resource.type,isSensitive:hasSecretTop(state)||source3.path!==void 0&&hasSecret(state.properties,source3.path)}}
var hasSecretTop=remember(({name,location,kind,sku})=>[name,location,kind,sku].some(holdsSecret));function hasSecret(properties,path){let current=properties;for(let part of path.
split(".")){if(current instanceof Sensitive)return!0;current=isList(current)?current[Number(part)]:isObject(current)?current[part]:void 0}return holdsSecret(current)}
function mayHoldSecret(value){let possible=value instanceof Unknown?value.$unknown.possible:void 0;return possible===void 0?holdsSecret(value):possible.some(mayHoldSecret)}
function holdsSecret(value){return value instanceof Sensitive?!0:isList(value)?value.some(holdsSecret):isObject(value)&&Object.values(value).some(holdsSecret)}export{isList,remember,Unknown,Concat,Sensitive,isObject,reveal,joinText,describe,valueAt,idKey,isArmId,typeOfKey,parentKey,stepsOf,append,asWritten,property,possibilities,
namesSubnetWithoutUse,refusePrefix,readPrefix,parseAddress,containsPrefix,overlaps,isPrivate,withChanges,withProperties,mergeDescriptions,overlay,Model,subjects,
subjectsOf};
